package io.partnerportal.acceptance;

import io.partnerportal.invitations.InvitationNotices;
import io.partnerportal.invitations.OpenInvitations;
import io.partnerportal.invitations.OpenInvitations.Open;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down why an invitation failed, after everything else of the attempt was taken back (R44). */
@Component
class Refusals {

    private final OpenInvitations invitations;
    private final InvitationNotices notices;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Refusals(
            OpenInvitations invitations,
            InvitationNotices notices,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.invitations = invitations;
        this.notices = notices;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    Accepted booking(Open invitation, Supplier<Accepted> attempt) {
        try {
            return attempt.get();
        } catch (AssociationRefused refused) {
            transaction.executeWithoutResult(_ -> {
                invitations.fail(invitation, refused.failure());
                notices.failed(invitation);
                events.publishEvent(new InvitationAccepted(invitation, "", refused.failure()));
            });
            throw refused;
        }
    }
}
