package io.partnerportal.organisations;

/** What a partner is in the resale channel (伙伴身份). */
public enum PartnerIdentity {
    /** 解决方案提供商 */
    SOLUTION_PROVIDER,
    /** 总经销商, tier 1: has resellers */
    DISTRIBUTOR,
    /** 云经销商, tier 2: sells under one distributor */
    RESELLER
}
