package io.partnerportal.unlinking;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.LiveRelation;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.unlinkchecks.RequestKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of requests as they change; the state decides who of two was first. */
@Component
class RequestTable {

    /** A request as a decision needs to know it. */
    record Filed(
            long id,
            long relation,
            long customer,
            long partner,
            RequestKind kind,
            @Nullable AssociationType toType,
            RequestSide side,
            long requester,
            Instant expiresAt) {}

    static final String FILED = """
            select id, relation_id as relation, customer_id as customer, partner_id as partner, kind, to_type, side,
                   requester_id as requester, expires_at
              from association_request
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final BusinessCalendar calendar;
    private final CurrentCaller caller;
    private final UnlinkingSettings settings;

    RequestTable(
            JdbcClient jdbc, Ids ids, BusinessCalendar calendar, CurrentCaller caller, UnlinkingSettings settings) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.calendar = calendar;
        this.caller = caller;
        this.settings = settings;
    }

    /** While the customer is locked. */
    PublicId file(
            LiveRelation relation, RequestKind kind, @Nullable AssociationType to, RequestSide side, String reason) {
        var id = PublicId.random();
        jdbc.sql("""
                insert into association_request
                       (id, public_id, relation_id, customer_id, partner_id, kind, to_type, side, reason, state, open_id,
                        requested_by, requester_id, requested_at, requested_on, expires_at)
                values (:id, :publicId, :relation, :customer, :partner, :kind, :to, :side, :reason, 'PENDING', :customer,
                        left(:by, 160), :user, :now, :today, :end)
                """)
                .param("id", ids.next())
                .param("publicId", id.value())
                .param("relation", relation.id())
                .param("customer", relation.customer())
                .param("partner", relation.partner())
                .param("kind", kind.name())
                .param("to", to == null ? null : to.name())
                .param("side", side.name())
                .param("reason", reason)
                .param("by", caller.get().name())
                .param("user", caller.get().user())
                .param("now", calendar.now())
                .param("today", calendar.today())
                .param("end", calendar.now().plus(Duration.ofDays(settings.expiresDays())))
                .update();
        return id;
    }

    /** The one that stands in the way of another about the customer, answered in time or not. */
    Optional<Filed> open(long customer) {
        return jdbc.sql(FILED + " where open_id = :customer")
                .param("customer", customer)
                .query(Filed.class)
                .optional();
    }

    /** Lets go of a request nobody answered in time; false where somebody did meanwhile. */
    boolean expire(Filed request) {
        return jdbc.sql("""
                update association_request set state = 'EXPIRED', open_id = null
                 where id = :id and state = 'PENDING' and expires_at <= :now
                """)
                        .param("id", request.id())
                        .param("now", calendar.now())
                        .update()
                == 1;
    }

    /**
     * @param column whose request it must be, {@code partner_id} or {@code customer_id}
     * @throws NotFound there is none of theirs
     */
    Filed find(PublicId request, String column, long who) {
        return jdbc.sql(FILED + " where public_id = :request and %s = :who".formatted(column))
                .param("request", request.value())
                .param("who", who)
                .query(Filed.class)
                .optional()
                .orElseThrow(() -> new NotFound("unlinking.not-found"));
    }

    /** @throws UnlinkRefused it does not wait any more */
    void close(Filed request, RequestState to, String reason) {
        int closed = jdbc.sql("""
                update association_request
                   set state = :to, open_id = null, decided_by = left(:by, 160), decided_at = :now, decision_reason = :reason
                 where id = :id and state = 'PENDING' and expires_at > :now
                """)
                .param("to", to.name())
                .param("by", caller.get().name())
                .param("now", calendar.now())
                .param("reason", reason)
                .param("id", request.id())
                .update();
        if (closed == 0) {
            throw UnlinkRefused.over();
        }
    }

    /**
     * Closes a request to unlink that waits, was refused or has expired.
     *
     * @throws UnlinkRefused it is none of these
     */
    void force(Filed request, String reason) {
        if (request.kind() != RequestKind.UNLINK) {
            throw UnlinkRefused.forcedSwitch();
        }
        int closed = jdbc.sql("""
                update association_request
                   set state = 'FORCED', open_id = null, decided_by = left(:by, 160), decided_at = :now, decision_reason = :reason
                 where id = :id and state in ('PENDING', 'REFUSED', 'EXPIRED')
                """)
                .param("by", caller.get().name())
                .param("now", calendar.now())
                .param("reason", reason)
                .param("id", request.id())
                .update();
        if (closed == 0) {
            throw UnlinkRefused.notForced();
        }
    }

    /** The association ended in another way. */
    void cancelAllOf(long relation) {
        jdbc.sql("""
                update association_request set state = 'CANCELLED', open_id = null, decided_at = :now
                 where relation_id = :relation and state = 'PENDING'
                """).param("now", calendar.now()).param("relation", relation).update();
    }
}
