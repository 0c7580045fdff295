package io.partnerportal.identity;

/** What an account (账号) is in the portal. */
public enum AccountKind {
    /** 伙伴 */
    PARTNER,
    /** 客户 */
    CUSTOMER,
    /** 平台运营 */
    OPERATOR
}
