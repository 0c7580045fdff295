package io.partnerportal.accounts;

/** Whether a user (用户) may sign in. */
public enum UserStatus {
    ACTIVE,
    DISABLED,
    /** Kept for what refers to it; name, e-mail and mobile are free again a day later (R12). */
    DELETED
}
