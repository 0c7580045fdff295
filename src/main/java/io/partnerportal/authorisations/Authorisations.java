package io.partnerportal.authorisations;

import io.partnerportal.agreements.Consents;
import io.partnerportal.agreements.Document;
import io.partnerportal.agreements.Signer;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.Standings;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes, answers and ends authorisations for the doors of both sides; first the partner's standing is held, then the customer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Authorisations {

    private final Standings standings;
    private final Relations relations;
    private final OnBehalf onBehalf;
    private final AuthorisationTable table;
    private final Consents consents;
    private final AuthorisationNotices notices;
    private final CurrentCaller caller;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Authorisations(
            Standings standings,
            Relations relations,
            OnBehalf onBehalf,
            AuthorisationTable table,
            Consents consents,
            AuthorisationNotices notices,
            CurrentCaller caller,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.relations = relations;
        this.onBehalf = onBehalf;
        this.table = table;
        this.consents = consents;
        this.notices = notices;
        this.caller = caller;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Whether the partner has still to make the commitment, since it never did, or not with the words of today. */
    boolean needsCommitment(long partner) {
        return !consents.has(partner, Document.ON_BEHALF_COMMITMENT);
    }

    void request(LiveRelation seen, RequestAuthorisation wish) {
        var standing = standings.lock(seen.partner());
        var relation = held(seen.customer(), seen.id());
        onBehalf.obstacle(relation, standing).ifPresent(obstacle -> {
            throw obstacle;
        });
        // in the order of the kinds, whatever the order of the wish
        for (var kind : EnumSet.copyOf(wish.kinds())) {
            table.lapse(relation.id(), kind);
            if (!table.free(relation.id()).contains(kind)) {
                throw AuthorisationRefused.already(kind);
            }
            var id = table.file(relation, kind, wish.note());
            commit(relation.partner(), wish, id);
            publish(AuthorisationChanged.REQUESTED, relation, kind, wish.note());
        }
        notices.requested(relation);
    }

    private void commit(long partner, RequestAuthorisation wish, PublicId authorisation) {
        if (needsCommitment(partner)) {
            var name = jdbc.sql("select name from account where id = :partner")
                    .param("partner", partner)
                    .query(String.class)
                    .single();
            var signer = new Signer(partner, caller.get().user(), name);
            consents.record(wish.commitment(), Set.of(Document.ON_BEHALF_COMMITMENT), authorisation.value(), signer);
        }
    }

    void withdraw(AuthorisationTable.Filed one) {
        var relation = held(one.customer(), one.relation());
        table.withdraw(one);
        publish(AuthorisationChanged.WITHDRAWN, relation, one.kind(), "");
        notices.withdrawn(one);
    }

    void agree(AuthorisationTable.Filed one, AgreeAuthorisation wish) {
        var relation = held(one.customer(), one.relation());
        table.grant(one);
        var signer = new Signer(one.customer(), caller.get().user(), relation.accountName());
        consents.record(wish.letter(), Set.of(Document.USER_AUTHORISATION), one.publicId(), signer);
        publish(AuthorisationChanged.GRANTED, relation, one.kind(), "");
        notices.granted(one);
    }

    void refuse(AuthorisationTable.Filed one, String reason) {
        var relation = held(one.customer(), one.relation());
        table.refuse(one, reason);
        publish(AuthorisationChanged.REFUSED, relation, one.kind(), reason);
        notices.refused(one);
    }

    void revoke(AuthorisationTable.Filed one, String reason) {
        var relation = held(one.customer(), one.relation());
        table.revoke(one, reason);
        publish(AuthorisationChanged.REVOKED, relation, one.kind(), reason);
        notices.revoked(one);
    }

    /** @throws AuthorisationRefused the association is over */
    private LiveRelation held(long customer, long relation) {
        relations.lockCustomer(customer);
        return relations
                .current(customer)
                .filter(current -> current.id() == relation)
                .orElseThrow(AuthorisationRefused::notAssociated);
    }

    private void publish(String action, LiveRelation relation, AuthorisationKind kind, String why) {
        events.publishEvent(new AuthorisationChanged(action, relation.accountName(), kind, why, relation.partner()));
    }
}
