package io.partnerportal.unlinking;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.organisations.Standings;
import io.partnerportal.unlinkchecks.CheckItem;
import io.partnerportal.unlinkchecks.Checks;
import io.partnerportal.unlinkchecks.RequestKind;
import java.util.List;
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
        requireFree(relation, side, null);
        var id = file(relation, RequestKind.UNLINK, null, side, reason);
        if (side == RequestSide.PARTNER && settings.isUnilateral(standing)) {
            table.close(table.find(id, "customer_id", relation.customer()), RequestState.UNILATERAL, "");
            relations.end(relation, EndReason.UNLINKED);
            publish(RequestChanged.UNILATERAL, relation, RequestKind.UNLINK, reason);
            notices.ended(relation, reason);
        } else {
            notices.requested(relation, RequestKind.UNLINK, side);
        }
        return id;
    }

    PublicId switchType(LiveRelation seen, AssociationType to, String reason) {
        var standing = standings.lock(seen.partner());
        var relation = held(seen.customer(), seen.id());
        requireAllowed(standing, relation, to);
        requireFree(relation, RequestSide.PARTNER, to);
        var id = file(relation, RequestKind.SWITCH, to, RequestSide.PARTNER, reason);
        notices.requested(relation, RequestKind.SWITCH, RequestSide.PARTNER);
        return id;
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

    private void requireFree(LiveRelation relation, RequestSide side, @Nullable AssociationType to) {
        table.open(relation.customer()).ifPresent(open -> {
            if (!table.expire(open)) {
                throw UnlinkRefused.pending();
            }
            notices.expired(open);
        });
        limit.require(relation.id(), side);
        checks.require(relation, to);
    }

    private PublicId file(
            LiveRelation relation, RequestKind kind, @Nullable AssociationType to, RequestSide side, String reason) {
        var id = table.file(relation, kind, to, side, reason);
        publish(RequestChanged.REQUESTED, relation, kind, reason);
        return id;
    }

    List<CheckItem> checks(RequestTable.Filed request) {
        return checks.of(current(request.customer(), request.relation()), request.toType());
    }

    void decide(RequestTable.Filed request, boolean agree, String reason) {
        var standing = standings.lock(request.partner());
        var relation = held(request.customer(), request.relation());
        table.close(request, agree ? RequestState.AGREED : RequestState.REFUSED, reason);
        publish(agree ? RequestChanged.AGREED : RequestChanged.REFUSED, relation, request.kind(), reason);
        if (agree) {
            checks.require(relation, request.toType());
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

    /** The operator ends what the sides could not agree on (Q18), past the checks. */
    void force(RequestTable.Filed request, String reason) {
        standings.lock(request.partner());
        var relation = held(request.customer(), request.relation());
        table.force(request, reason);
        relations.end(relation, EndReason.OPERATOR);
        publish(RequestChanged.FORCED, relation, request.kind(), reason);
        notices.forced(relation, reason);
    }

    /** @throws UnlinkRefused the association is over */
    private LiveRelation held(long customer, long relation) {
        relations.lockCustomer(customer);
        return current(customer, relation);
    }

    private LiveRelation current(long customer, long relation) {
        return relations
                .current(customer)
                .filter(current -> current.id() == relation)
                .orElseThrow(UnlinkRefused::notAssociated);
    }

    private void publish(String action, LiveRelation relation, RequestKind kind, String reason) {
        events.publishEvent(new RequestChanged(action, relation.accountName(), kind, reason, relation.partner()));
    }
}
