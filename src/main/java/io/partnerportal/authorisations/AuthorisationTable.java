package io.partnerportal.authorisations;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of authorisations as they change; the state decides who of two was first. */
@Component
class AuthorisationTable {

    /**
     * An authorisation as whoever changes it, or tells of it, needs to know it.
     *
     * @param manager who looks after the customer; absent for nobody
     */
    record Filed(
            long id,
            String publicId,
            long relation,
            AuthorisationKind kind,
            long requester,
            long partner,
            String partnerName,
            long customer,
            String customerId,
            String customerName,
            @Nullable Long manager) {}

    private static final String FILED = """
            select g.id, g.public_id, g.relation_id as relation, g.kind, g.requester_id as requester,
                   r.partner_id as partner, p.display_name as partner_name,
                   r.customer_id as customer, c.public_id as customer_id, c.display_name as customer_name,
                   r.manager_id as manager
              from on_behalf_grant g
              join relation r on r.id = g.relation_id
              join account p on p.id = r.partner_id
              join account c on c.id = r.customer_id
             where\s""";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final BusinessCalendar calendar;
    private final CurrentCaller caller;
    private final AuthorisationSettings settings;

    AuthorisationTable(
            JdbcClient jdbc, Ids ids, BusinessCalendar calendar, CurrentCaller caller, AuthorisationSettings settings) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.calendar = calendar;
        this.caller = caller;
        this.settings = settings;
    }

    /** While the customer is locked. */
    PublicId file(LiveRelation relation, AuthorisationKind kind, String note) {
        var id = PublicId.random();
        jdbc.sql("""
                insert into on_behalf_grant
                       (id, public_id, relation_id, kind, state, open_key, note, requested_by, requester_id, requested_at,
                        expires_at)
                values (:id, :publicId, :relation, :kind, 'REQUESTED', :key, :note, left(:by, 160), :user, :now, :end)
                """)
                .param("id", ids.next())
                .param("publicId", id.value())
                .param("relation", relation.id())
                .param("kind", kind.name())
                .param("key", key(relation.id(), kind))
                .param("note", note)
                .param("by", caller.get().name())
                .param("user", caller.get().user())
                .param("now", calendar.now())
                .param("end", calendar.now().plus(Duration.ofDays(settings.expiresDays())))
                .update();
        return id;
    }

    /** The kinds that neither wait nor hold; a request nobody answered in time is none any more. */
    Set<AuthorisationKind> free(long relation) {
        var free = EnumSet.noneOf(AuthorisationKind.class);
        Arrays.stream(AuthorisationKind.values())
                .filter(kind -> !isOpen(relation, kind))
                .forEach(free::add);
        return free;
    }

    private boolean isOpen(long relation, AuthorisationKind kind) {
        return jdbc.sql("""
                select count(*) from on_behalf_grant
                 where open_key = :key and (state = 'GRANTED' or expires_at > :now)
                """)
                        .param("key", key(relation, kind))
                        .param("now", calendar.now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isGranted(long relation, AuthorisationKind kind) {
        return jdbc.sql("select count(*) from on_behalf_grant where open_key = :key and state = 'GRANTED'")
                        .param("key", key(relation, kind))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Lets a request go that nobody answered in time, so that there can be another one. */
    void lapse(long relation, AuthorisationKind kind) {
        jdbc.sql("""
                update on_behalf_grant set state = 'EXPIRED', ended_at = expires_at, open_key = null
                 where open_key = :key and state = 'REQUESTED' and expires_at <= :now
                """)
                .param("key", key(relation, kind))
                .param("now", calendar.now())
                .update();
    }

    Optional<Filed> find(long id) {
        return jdbc.sql(FILED + "g.id = :id").param("id", id).query(Filed.class).optional();
    }

    /**
     * @param column whose it must be, {@code partner_id} or {@code customer_id}
     * @throws NotFound there is none of theirs
     */
    Filed find(PublicId authorisation, String column, long who) {
        return jdbc.sql(FILED + "g.public_id = :authorisation and r.%s = :who".formatted(column))
                .param("authorisation", authorisation.value())
                .param("who", who)
                .query(Filed.class)
                .optional()
                .orElseThrow(() -> new NotFound("authorisations.not-found"));
    }

    /** @throws AuthorisationRefused it does not wait any more */
    void grant(Filed one) {
        require(jdbc.sql("""
                update on_behalf_grant set state = 'GRANTED', decided_by = left(:by, 160), decided_at = :now
                 where id = :id and state = 'REQUESTED' and expires_at > :now
                """)
                .param("by", caller.get().name())
                .param("now", calendar.now())
                .param("id", one.id())
                .update());
    }

    /** @throws AuthorisationRefused it does not wait any more */
    void refuse(Filed one, String reason) {
        require(jdbc.sql("""
                update on_behalf_grant
                   set state = 'REFUSED', open_key = null, decided_by = left(:by, 160), decided_at = :now, reason = :reason
                 where id = :id and state = 'REQUESTED' and expires_at > :now
                """)
                .param("by", caller.get().name())
                .param("now", calendar.now())
                .param("reason", reason)
                .param("id", one.id())
                .update());
    }

    /** @throws AuthorisationRefused it does not wait any more */
    void withdraw(Filed one) {
        require(end(one, AuthorisationState.REQUESTED, AuthorisationState.WITHDRAWN, ""));
    }

    /** @throws AuthorisationRefused it does not hold any more */
    void revoke(Filed one, String reason) {
        require(end(one, AuthorisationState.GRANTED, AuthorisationState.REVOKED, reason));
    }

    private int end(Filed one, AuthorisationState from, AuthorisationState to, String reason) {
        return jdbc.sql("""
                update on_behalf_grant
                   set state = :to, open_key = null, ended_by = left(:by, 160), ended_at = :now, reason = :reason
                 where id = :id and state = :from and (state = 'GRANTED' or expires_at > :now)
                """)
                .param("to", to.name())
                .param("by", caller.get().name())
                .param("now", calendar.now())
                .param("reason", reason)
                .param("id", one.id())
                .param("from", from.name())
                .update();
    }

    /** The association ended, or became one in which nobody acts for the customer. */
    void endAllOf(long relation) {
        jdbc.sql("""
                update on_behalf_grant set state = 'ENDED', open_key = null, ended_at = :now
                 where relation_id = :relation and open_key is not null
                """).param("now", calendar.now()).param("relation", relation).update();
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw AuthorisationRefused.over();
        }
    }

    private static String key(long relation, AuthorisationKind kind) {
        return relation + ":" + kind;
    }
}
