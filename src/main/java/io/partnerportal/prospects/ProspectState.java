package io.partnerportal.prospects;

/** What has become of a pre-registration. */
public enum ProspectState {
    /** 待审核: the operator decides */
    PENDING,
    /** 已报备: nobody else can register it */
    REGISTERED,
    /** 审核驳回 */
    REJECTED,
    /** 已过期 */
    EXPIRED,
    /** 已释放: the partner gave it up */
    RELEASED,
    /** 已关联: it became the partner's customer */
    ASSOCIATED;

    /** The words for it in both languages. */
    public String nameKey() {
        return "prospects.state." + name();
    }

    /** Whether it still keeps others away. */
    public boolean isLive() {
        return this == PENDING || this == REGISTERED;
    }
}
