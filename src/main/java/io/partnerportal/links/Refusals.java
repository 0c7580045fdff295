package io.partnerportal.links;

import io.partnerportal.kernel.Auditable.Outcome;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps why an attempt behind a link failed, after everything else of the attempt was taken back (R44). */
@Component
public class Refusals {

    private final InvitationRows rows;
    private final InviterNotices notices;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Refusals(
            InvitationRows rows,
            InviterNotices notices,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.notices = notices;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * To be called outside of any transaction.
     *
     * @param attempt a transaction of its own
     * @throws AttemptRefused the attempt was, and it is written down
     */
    public <T> T keeping(LinkedInvitation invitation, Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (AttemptRefused refused) {
            transaction.executeWithoutResult(_ -> keep(invitation, refused.reason()));
            throw refused;
        }
    }

    /** As {@link #keeping(LinkedInvitation, Supplier)}, for an attempt that has nothing to tell. */
    public void keeping(LinkedInvitation invitation, Runnable attempt) {
        keeping(invitation, () -> {
            attempt.run();
            return invitation;
        });
    }

    private void keep(LinkedInvitation invitation, Reason why) {
        if (rows.fail(invitation, why)) {
            notices.failed(invitation);
        }
        events.publishEvent(new InvitationChanged(
                invitation.kind().audit() + ".refused",
                invitation.publicId().value(),
                Outcome.REFUSED,
                Map.of("recipient", invitation.whom(), "reason", why.nameKey()),
                invitation.sender()));
    }
}
