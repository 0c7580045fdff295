package io.partnerportal.invitations;

import java.util.EnumSet;
import java.util.Set;

/** How far an invitation is. */
public enum InvitationState {
    /** 已发送: waits for an answer */
    OPEN,
    /** 关联失败: was tried and refused, and may be tried again */
    FAILED,
    /** 已失效: its time is over; computed, never stored */
    EXPIRED,
    /** 已接受 */
    ACCEPTED,
    /** 已撤回, also because the recipient reported it or a newer one took its place */
    WITHDRAWN;

    /** From which it may be sent again (R39). */
    static final Set<InvitationState> RESENDABLE = EnumSet.of(OPEN, FAILED, EXPIRED);

    public boolean canBeSentAgain() {
        return RESENDABLE.contains(this);
    }

    public boolean canBeWithdrawn() {
        return RESENDABLE.contains(this);
    }
}
