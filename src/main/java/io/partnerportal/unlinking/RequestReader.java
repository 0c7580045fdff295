package io.partnerportal.unlinking;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests for the doors, each of which says whose. */
@Component
class RequestReader {

    /** Whose requests a statement reads; binds {@code :whose}. */
    enum Whose {
        EVERYBODYS("true"),
        PARTNERS("q.partner_id = :whose"),
        CUSTOMERS("q.customer_id = :whose");

        private final String condition;

        Whose(String condition) {
            this.condition = condition;
        }
    }

    private static final String REQUESTS = """
            select q.id, q.public_id, c.display_name as customer, c.name as account_name, p.display_name as partner, q.kind,
                   q.to_type, q.side, q.reason,
                   if(q.state = 'PENDING' and q.expires_at <= :now, 'EXPIRED', q.state) as state,
                   q.requested_by, q.requested_at, q.expires_at, q.decided_by, q.decided_at, q.decision_reason
              from association_request q
              join account c on c.id = q.customer_id
              join account p on p.id = q.partner_id
             where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param customer only this one's; absent for all
     * @param pending only those that wait
     */
    List<RequestRow> page(Whose whose, long who, @Nullable PublicId customer, boolean pending, long after, int limit) {
        return Rows.list(bind(REQUESTS + whose.condition + """
                           and (:customer is null or c.public_id = :customer)
                           and (not :pending or q.state = 'PENDING' and q.expires_at > :now)
                           and q.id < :after
                         order by q.id desc
                         limit :limit
                        """, who)
                .param("customer", customer == null ? null : customer.value())
                .param("pending", pending)
                .param("after", after)
                .param("limit", limit)
                .query(RequestRow.class));
    }

    /** How many there are, counted no further than a limit. */
    int count(Whose whose, long who, boolean pending, int most) {
        return bind("select count(*) from (select q.id from association_request q where " + whose.condition + """
                           and (not :pending or q.state = 'PENDING' and q.expires_at > :now)
                         limit :most) as some
                        """, who)
                .param("pending", pending)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** How many requests of one side wait for the other. */
    int waiting(Whose whose, long who, RequestSide askedBy) {
        return bind(
                        "select count(*) from association_request q where " + whose.condition
                                + " and q.side = :side and q.state = 'PENDING' and q.expires_at > :now",
                        who)
                .param("side", askedBy.name())
                .query(Integer.class)
                .single();
    }

    Optional<RequestRow> find(Whose whose, long who, PublicId request) {
        return bind(REQUESTS + whose.condition + " and q.public_id = :request", who)
                .param("request", request.value())
                .query(RequestRow.class)
                .optional();
    }

    private JdbcClient.StatementSpec bind(String sql, long who) {
        return jdbc.sql(sql).param("now", clock.instant()).param("whose", who);
    }
}
