package io.partnerportal.acceptance;

import io.partnerportal.agreements.Signer;
import io.partnerportal.invitations.OpenInvitations.Open;
import io.partnerportal.links.InviterNotices;
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
    private final InviterNotices inviters;

    AcceptanceNotices(Notifier notifier, InviterNotices inviters) {
        this.notifier = notifier;
        this.inviters = inviters;
    }

    void accepted(Open invitation, Signer customer) {
        inviters.accepted(invitation, customer.name());
        notifier.notify(
                Notice.of(
                        MessageCategory.ACCOUNT,
                        Severity.SUCCESS,
                        "acceptance.notice.associated",
                        invitation.partnerName()),
                Set.of(customer.user()));
    }
}
