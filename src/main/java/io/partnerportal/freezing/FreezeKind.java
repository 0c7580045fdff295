package io.partnerportal.freezing;

/** How much of a customer is frozen. */
public enum FreezeKind {
    /** 仅冻结账号: nothing is bought, renewed or changed; what runs goes on and is billed */
    ACCOUNT,
    /** 冻结账号和资源: what runs stops, and is kept for a while only */
    ACCOUNT_AND_RESOURCES
}
