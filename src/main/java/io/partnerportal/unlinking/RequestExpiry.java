package io.partnerportal.unlinking;

import io.partnerportal.kernel.Rows;
import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets requests go that nobody answered, and reminds three days before. */
@Component
class RequestExpiry implements Housekeeping {

    private static final Duration REMINDED = Duration.ofDays(3);
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RequestNotices notices;

    RequestExpiry(JdbcClient jdbc, Clock clock, RequestNotices notices) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.notices = notices;
    }

    @Override
    @Transactional
    public void tidy() {
        var now = clock.instant();
        jdbc.sql("""
                update association_request set state = 'EXPIRED', open_id = null
                 where state = 'PENDING' and expires_at <= :now
                """).param("now", now).update();
        var soon = Rows.list(jdbc.sql("""
                select id, relation_id as relation, customer_id as customer, partner_id as partner, kind, to_type, side,
                       requester_id as requester
                  from association_request
                 where state = 'PENDING' and expires_at <= :soon and reminded_at is null
                 order by id
                 limit :most
                   for update
                """)
                .param("soon", now.plus(REMINDED))
                .param("most", AT_ONCE)
                .query(RequestTable.Filed.class));
        soon.forEach(request -> {
            jdbc.sql("update association_request set reminded_at = :now where id = :id")
                    .param("now", now)
                    .param("id", request.id())
                    .update();
            notices.endsSoon(request);
        });
    }
}
