package io.partnerportal.links;

import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whoever invited somebody what became of it. */
@Component
public class InviterNotices {

    private final Notifier notifier;

    InviterNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    /** @param who name of whoever accepted */
    public void accepted(LinkedInvitation invitation, String who) {
        tell(invitation, Severity.SUCCESS, ".accepted", who);
    }

    /** The reason stands in the record and not in the message, which goes by mail too. */
    void failed(LinkedInvitation invitation) {
        tell(invitation, Severity.WARNING, ".failed", named(invitation));
    }

    void reported(LinkedInvitation invitation) {
        tell(invitation, Severity.WARNING, ".reported", named(invitation));
    }

    private static String named(LinkedInvitation invitation) {
        return invitation.recipientName().isEmpty() ? invitation.whom() : invitation.recipientName();
    }

    private void tell(LinkedInvitation invitation, Severity severity, String what, String whom) {
        var kind = invitation.kind();
        notifier.notify(
                Notice.of(kind.category(), severity, kind.notices() + what, whom)
                        .linkingTo(PortalLinks.of(kind.records()) + "/"
                                + invitation.publicId().value()),
                Set.of(invitation.inviter()));
    }
}
