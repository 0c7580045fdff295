package io.partnerportal.unlinking;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.organisations.Standings;
import io.partnerportal.unlinkchecks.Checks;
import io.partnerportal.unlinkchecks.RequestKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and decides requests for the doors of both sides; first the partner's standing is held, then the customer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Requests {

    private final Standings standings;
    private final Relations relations;
    private final Checks checks;
    private final RequestLimit limit;
    private final RequestTable table;
    private final RequestNotices notices;
    private final UnlinkingSettings settings;
    private final ApplicationEventPublisher events;

    Requests(
            Standings standings,
            Relations relations,
            Checks checks,
            RequestLimit limit,
            RequestTable table,
            RequestNotices notices,
            UnlinkingSettings settings,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.relations = relations;
        this.checks = checks;
        this.limit = limit;
        this.table = table;
        this.notices = notices;
        this.settings = settings;
        this.events = events;
    }

    PublicId unlink(LiveRelation seen, RequestSide side, String reason) {
        var standing = standings.lock(seen.partner());
        var relation = held(seen.customer(), seen.id());
        requireFree(relation, side, RequestKind.UNLINK);
        if (side == RequestSide.PARTNER && isUnilateral(standing)) {
            return end(relation, reason);
        }
        return file(relation, RequestKind.UNLINK, null, side, reason);
    }

    /** Whether such a partner parts without asking. */
    boolean isUnilateral(StandingOf standing) {
        return settings.unilateral().contains(standing.identity());
    }

    /** The request stands in the records, but nobody is asked to decide it. */
    private PublicId end(LiveRelation relation, String reason) {
        var id = table.file(relation, RequestKind.UNLINK, null, RequestSide.PARTNER, reason);
        table.close(table.find(id, "customer_id", relation.customer()), RequestState.AGREED, "");
        relations.end(relation, EndReason.UNLINKED);
        publish(RequestChanged.ENDED, relation, RequestKind.UNLINK, reason);
        notices.ended(relation);
        return id;
    }

    PublicId switchType(LiveRelation seen, AssociationType to, String reason) {
        var standing = standings.lock(seen.partner());
        var relation = held(seen.customer(), seen.id());
        requireAllowed(standing, relation, to);
        requireFree(relation, RequestSide.PARTNER, RequestKind.SWITCH);
        return file(relation, RequestKind.SWITCH, to, RequestSide.PARTNER, reason);
    }

    private static void requireAllowed(StandingOf standing, LiveRelation relation, AssociationType to) {
        if (relation.type() == to) {
            throw UnlinkRefused.sameType();
        }
        if (!allows(standing, to)) {
            throw UnlinkRefused.typeNotAllowed();
        }
    }

    static boolean allows(StandingOf standing, AssociationType type) {
        return type == AssociationType.REFERRAL ? standing.mayRefer() : standing.resale();
    }

    private void requireFree(LiveRelation relation, RequestSide side, RequestKind kind) {
        if (table.isPending(relation.customer())) {
            throw UnlinkRefused.pending();
        }
        limit.require(relation.id(), side);
        checks.require(relation, kind);
    }

    private PublicId file(
            LiveRelation relation, RequestKind kind, @Nullable AssociationType to, RequestSide side, String reason) {
        var id = table.file(relation, kind, to, side, reason);
        publish(RequestChanged.REQUESTED, relation, kind, reason);
        notices.requested(relation, kind, side);
        return id;
    }

    void decide(RequestTable.Filed request, boolean agree, String reason) {
        var standing = standings.lock(request.partner());
        var relation = held(request.customer(), request.relation());
        table.close(request, agree ? RequestState.AGREED : RequestState.REFUSED, reason);
        publish(agree ? RequestChanged.AGREED : RequestChanged.REFUSED, relation, request.kind(), reason);
        if (agree) {
            checks.require(relation, request.kind());
            complete(relation, request, standing);
        }
        notices.decided(relation, request, agree);
    }

    private void complete(LiveRelation relation, RequestTable.Filed request, StandingOf standing) {
        switch (request.kind()) {
            case UNLINK -> relations.end(relation, EndReason.UNLINKED);
            case SWITCH -> {
                var to = Objects.requireNonNull(request.toType());
                requireAllowed(standing, relation, to);
                relations.switchType(relation, to);
            }
        }
    }

    void cancel(RequestTable.Filed request) {
        var relation = held(request.customer(), request.relation());
        table.close(request, RequestState.CANCELLED, "");
        publish(RequestChanged.CANCELLED, relation, request.kind(), "");
        notices.cancelled(relation, request);
    }

    /** The operator ends what the sides could not agree on (Q18). */
    void force(RequestTable.Filed request, String reason) {
        standings.lock(request.partner());
        var relation = held(request.customer(), request.relation());
        relations.end(relation, EndReason.OPERATOR);
        publish(RequestChanged.FORCED, relation, RequestKind.UNLINK, reason);
        notices.forced(relation);
    }

    /** @throws UnlinkRefused the association is over */
    private LiveRelation held(long customer, long relation) {
        relations.lockCustomer(customer);
        return relations
                .current(customer)
                .filter(current -> current.id() == relation)
                .orElseThrow(UnlinkRefused::notAssociated);
    }

    private void publish(String action, LiveRelation relation, RequestKind kind, String reason) {
        events.publishEvent(new RequestChanged(action, relation.accountName(), kind, reason, relation.partner()));
    }
}
