package io.partnerportal.distribution;

/** How far an application to become a reseller is. */
public enum ApplicationState {
    /** 待平台审核 */
    VENDOR_REVIEW,
    /** 待总经销商审核 */
    DISTRIBUTOR_REVIEW,
    /** 已通过 */
    APPROVED,
    /** 平台已驳回 */
    VENDOR_REJECTED,
    /** 总经销商已驳回 */
    REJECTED,
    /** 已撤回 */
    WITHDRAWN;

    public boolean isOpen() {
        return this == VENDOR_REVIEW || this == DISTRIBUTOR_REVIEW;
    }

    public String nameKey() {
        return "distribution.state." + name();
    }
}
