package io.partnerportal.resellerinvitations;

import io.partnerportal.kernel.Rejection;

/** Somebody cannot be invited, or an invitation cannot be changed, as it stands. */
public class InvitationNotPossible extends Rejection {

    private static final long serialVersionUID = 1;

    private InvitationNotPossible(String key) {
        super(key);
    }

    static InvitationNotPossible twice() {
        return new InvitationNotPossible("resellerinvitations.twice");
    }

    /** It was accepted or withdrawn. */
    static InvitationNotPossible over() {
        return new InvitationNotPossible("resellerinvitations.over");
    }
}
