package io.partnerportal.accounts;

/** Whether a user (用户) may sign in. */
public enum UserStatus {
    ACTIVE,
    DISABLED
}
