package io.partnerportal.unlinking;

import io.partnerportal.kernel.Rows;
import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets requests go that nobody answered, and reminds before: three days, or when half of a shorter time is over. */
@Component
class RequestExpiry implements Housekeeping {

    private static final Duration REMINDED = Duration.ofDays(3);
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RequestTable table;
    private final RequestNotices notices;
    private final Duration reminded;

    RequestExpiry(
            JdbcClient jdbc, Clock clock, RequestTable table, RequestNotices notices, UnlinkingSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = table;
        this.notices = notices;
        var half = Duration.ofDays(settings.expiresDays()).dividedBy(2);
        this.reminded = half.compareTo(REMINDED) < 0 ? half : REMINDED;
    }

    @Override
    @Transactional
    public void tidy() {
        var now = clock.instant();
        pending("expires_at <= :until", now).forEach(request -> {
            if (table.expire(request)) {
                notices.expired(request);
            }
        });
        pending("expires_at <= :until and reminded_at is null", now.plus(reminded))
                .forEach(request -> {
                    jdbc.sql("update association_request set reminded_at = :now where id = :id")
                            .param("now", now)
                            .param("id", request.id())
                            .update();
                    notices.endsSoon(request);
                });
    }

    private List<RequestTable.Filed> pending(String which, Instant until) {
        return Rows.list(jdbc.sql(RequestTable.FILED + " where state = 'PENDING' and " + which
                        + " order by id limit :most for update")
                .param("until", until)
                .param("most", AT_ONCE)
                .query(RequestTable.Filed.class));
    }
}
