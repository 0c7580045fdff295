package io.partnerportal.invitations;

import io.partnerportal.kernel.Rejection;

/** Somebody cannot be invited, or an invitation cannot be changed, as it stands. */
public class InvitationRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private InvitationRefused(String key) {
        super(key);
    }

    /** Only who is pre-registered may be invited (R36). */
    static InvitationRefused notRegistered() {
        return new InvitationRefused("invitations.not-registered");
    }

    static InvitationRefused noEmail() {
        return new InvitationRefused("invitations.no-email");
    }

    /** R40 */
    static InvitationRefused type() {
        return new InvitationRefused("invitations.type-not-allowed");
    }

    static InvitationRefused notAgain() {
        return new InvitationRefused("invitations.not-again");
    }

    static InvitationRefused notWithdrawn() {
        return new InvitationRefused("invitations.not-withdrawn");
    }

    static InvitationRefused noLink() {
        return new InvitationRefused("invitations.no-link");
    }
}
