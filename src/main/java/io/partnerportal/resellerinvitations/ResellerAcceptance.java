package io.partnerportal.resellerinvitations;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.Consents;
import io.partnerportal.agreements.Document;
import io.partnerportal.agreements.Signer;
import io.partnerportal.distribution.NotAsReseller;
import io.partnerportal.organisations.Standings;
import io.partnerportal.resellerinvitations.ResellerInvitationTable.Held;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts an invitation inside the transaction of a door; where that fails, the distributor reads why and it stays open. */
@Component
class ResellerAcceptance {

    private final Standings standings;
    private final ResellerInvitationTable table;
    private final Consents consents;
    private final ResellerAcceptanceNotices notices;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate attempt;

    ResellerAcceptance(
            Standings standings,
            ResellerInvitationTable table,
            Consents consents,
            ResellerAcceptanceNotices notices,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.standings = standings;
        this.table = table;
        this.consents = consents;
        this.notices = notices;
        this.jdbc = jdbc;
        this.events = events;
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * @param intake makes somebody a reseller and returns the account; all it did is taken back where it refuses
     * @return why it was not accepted; absent where it was
     */
    Optional<ResellerFailure> accept(Held invitation, Agreed agreed, Set<Document> needed, Supplier<Long> intake) {
        consents.check(agreed, needed);
        try {
            if (standings.lock(invitation.distributor()).isFrozen()) {
                throw new LinkRefused(ResellerFailure.BUSY);
            }
            attempt.executeWithoutResult(_ -> accepted(invitation, agreed, needed, intake.get()));
            return Optional.empty();
        } catch (NotAsReseller refused) {
            return Optional.of(failed(invitation, ResellerFailure.of(refused.obstacle())));
        } catch (LinkRefused refused) {
            return Optional.of(failed(invitation, refused.failure()));
        }
    }

    private void accepted(Held invitation, Agreed agreed, Set<Document> needed, long reseller) {
        table.accepted(invitation, reseller);
        consents.record(agreed, needed, invitation.publicId().value(), signer(reseller));
        events.publishEvent(new ResellerInvitationChanged(
                ResellerInvitationChanged.ACCEPTED,
                invitation.publicId().value(),
                invitation.recipient(),
                null,
                invitation.distributor()));
        notices.accepted(invitation, reseller);
    }

    private ResellerFailure failed(Held invitation, ResellerFailure why) {
        table.failed(invitation, why);
        events.publishEvent(new ResellerInvitationChanged(
                ResellerInvitationChanged.NOT_ACCEPTED,
                invitation.publicId().value(),
                invitation.recipient(),
                why,
                invitation.distributor()));
        notices.failed(invitation);
        return why;
    }

    private Signer signer(long account) {
        return jdbc.sql("""
                select a.id as account, u.id as user, a.name
                  from account a
                  join portal_user u on u.account_id = a.id and u.kind = 'OWNER'
                 where a.id = :account
                """).param("account", account).query(Signer.class).single();
    }
}
