package io.partnerportal.acceptance;

import io.partnerportal.agreements.Signer;
import io.partnerportal.invitations.InvitationNotices;
import io.partnerportal.invitations.OpenInvitations.Open;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells both sides that they belong together now. */
@Component
class AcceptanceNotices {

    private final Notifier notifier;
    private final InvitationNotices invitations;

    AcceptanceNotices(Notifier notifier, InvitationNotices invitations) {
        this.notifier = notifier;
        this.invitations = invitations;
    }

    void accepted(Open invitation, Signer customer) {
        invitations.accepted(invitation, customer.name());
        notifier.notify(
                Notice.of(
                        MessageCategory.ACCOUNT,
                        Severity.SUCCESS,
                        "acceptance.notice.associated",
                        invitation.partnerName()),
                Set.of(customer.user()));
    }
}
