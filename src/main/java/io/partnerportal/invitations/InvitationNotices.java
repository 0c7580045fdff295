package io.partnerportal.invitations;

import io.partnerportal.identity.Navigation;
import io.partnerportal.invitations.OpenInvitations.Open;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whoever invited somebody what became of it. */
@Component
public class InvitationNotices {

    private final Notifier notifier;

    InvitationNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    /** @param customer what the new customer is called */
    public void accepted(Open invitation, String customer) {
        tell(Severity.SUCCESS, "invitations.notice.accepted", invitation, customer);
    }

    /** The reason stands in the record and not in the message, which goes by mail too. */
    public void failed(Open invitation) {
        tell(Severity.WARNING, "invitations.notice.failed", invitation, invitation.recipientName());
    }

    public void reported(Open invitation) {
        tell(Severity.WARNING, "invitations.notice.reported", invitation, invitation.recipientName());
    }

    private void tell(Severity severity, String key, Open invitation, String whom) {
        notifier.notify(
                Notice.of(MessageCategory.CUSTOMERS, severity, key, whom)
                        .linkingTo(PortalLinks.of(Navigation.INVITATION_RECORDS) + "/"
                                + invitation.publicId().value()),
                Set.of(invitation.inviter()));
    }
}
