package io.partnerportal.accounts;

/** Whether an account (账号) may be used. */
public enum AccountStatus {
    ACTIVE,
    SUSPENDED
}
