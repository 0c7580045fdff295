package io.partnerportal.resellerinvitations;

/** How far an invitation is. */
public enum ResellerInvitationState {
    /** 已发送: waits for an answer */
    OPEN,
    /** 接受失败: was tried and refused, and may be tried again */
    FAILED,
    /** 已失效: its time is over; computed, never stored */
    EXPIRED,
    /** 已接受 */
    ACCEPTED,
    /** 已撤回, also because the recipient reported it or a newer one took its place */
    WITHDRAWN;

    /** Neither accepted nor withdrawn: it may be sent again, or withdrawn (R39). */
    public boolean isUnderWay() {
        return this == OPEN || this == FAILED || this == EXPIRED;
    }

    public String nameKey() {
        return "resellerinvitations.state." + name();
    }
}
