package io.partnerportal.links;

import io.partnerportal.uikit.Severity;

/** How far an invitation is. */
public enum InvitationState {
    /** 已发送: waits for an answer */
    OPEN(Severity.INFO),
    /** 失败: was tried and refused, and may be tried again */
    FAILED(Severity.DANGER),
    /** 已失效: its time is over; computed, never stored */
    EXPIRED(Severity.WARNING),
    /** 已接受 */
    ACCEPTED(Severity.SUCCESS),
    /** 已撤回, also because the recipient reported it or a newer one took its place */
    WITHDRAWN(Severity.NEUTRAL);

    private final Severity severity;

    InvitationState(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Neither accepted nor withdrawn: it may be sent again, or withdrawn (R39). */
    public boolean isUnderWay() {
        return this == OPEN || this == FAILED || this == EXPIRED;
    }

    /** Whether its newest link lets somebody in. */
    public boolean canBeAccepted() {
        return this == OPEN || this == FAILED;
    }
}
