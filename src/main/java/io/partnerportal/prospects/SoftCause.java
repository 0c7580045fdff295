package io.partnerportal.prospects;

/** Why the operator is asked before a prospect counts as registered (人工审核, R35). */
public enum SoftCause {
    /** 厂商直销跟进, with cash spent */
    FOLLOWED,
    /** 已被厂商报备 */
    VENDOR_REGISTERED,
    /** 线上销售客户 */
    VENDOR_ONLINE,
    /** 授权销售支持中心 */
    SUPPORT_CENTRE,
    /** 注册超过7天 */
    OLD;

    /** The words for it in both languages. */
    public String nameKey() {
        return "prospects.cause." + name();
    }
}
