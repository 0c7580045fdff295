package io.partnerportal.accounts;

/** Whether an account (账号) may be used. */
public enum AccountStatus {
    ACTIVE,
    SUSPENDED,
    /** 已注销: nobody signs in any more, for good; its names stay taken, so that nobody comes back as somebody else. */
    CLOSED
}
