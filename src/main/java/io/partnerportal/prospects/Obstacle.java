package io.partnerportal.prospects;

/** Why an account can be neither registered nor associated (R34, R41); one word each, naming nobody else. */
public enum Obstacle {
    /** 其他站点账号 */
    OTHER_SITE,
    /** 已关联其他伙伴 */
    OTHER_PARTNER,
    /** 已是本伙伴的客户 */
    OWN_ALREADY,
    /** 已被其他伙伴报备 */
    CLAIMED,
    /** 是伙伴账号 */
    IS_PARTNER,
    /** 与厂商直签 */
    SPECIAL_CONTRACT,
    /** 厂商内部账号 */
    INTERNAL,
    /** 消费者云用户 */
    CONSUMER,
    /** 已被厂商报备; none once the partner's own pre-registration was approved */
    VENDOR_CLAIM,
    /** 奖励推广计划 */
    REWARD_PLAN,
    /** 财务托管子账号 */
    MANAGED_MEMBER,
    /** 有现金消费 without the vendor's direct sales; none once the partner's own pre-registration was approved */
    CASH,
    /** 注册超过7天, not registered before: only at association */
    TOO_OLD,
    /** 欠费: only at association */
    ARREARS,
    /** 专业服务合同: only for resale */
    RESALE_SERVICE_CONTRACT,
    /** 未到期预留实例: only for resale */
    RESALE_RESERVED,
    /** 企业子账号: only for resale */
    RESALE_MEMBER,
    /** 主账号下有非财务托管子账号: only for resale */
    RESALE_INDEPENDENT_MEMBERS;

    /** The words for it where it is in the way of registering; those at association are an invitation's. */
    public String nameKey() {
        return "prospects.obstacle." + name();
    }
}
