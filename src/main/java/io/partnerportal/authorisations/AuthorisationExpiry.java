package io.partnerportal.authorisations;

import io.partnerportal.kernel.Rows;
import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets requests go that the customer did not answer, and reminds it three days before. */
@Component
class AuthorisationExpiry implements Housekeeping {

    private static final Duration REMINDED = Duration.ofDays(3);
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuthorisationTable table;
    private final AuthorisationNotices notices;

    AuthorisationExpiry(JdbcClient jdbc, Clock clock, AuthorisationTable table, AuthorisationNotices notices) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = table;
        this.notices = notices;
    }

    @Override
    @Transactional
    public void tidy() {
        var now = clock.instant();
        for (var id : waiting("", now)) {
            change("state = 'EXPIRED', open_key = null, ended_at = :now", id, now);
            table.find(id).ifPresent(notices::expired);
        }
        for (var id : waiting("and reminded_at is null", now.plus(REMINDED))) {
            change("reminded_at = :now", id, now);
            table.find(id).ifPresent(notices::endsSoon);
        }
    }

    private List<Long> waiting(String besides, Instant until) {
        return Rows.list(jdbc.sql("""
                select id from on_behalf_grant
                 where state = 'REQUESTED' and expires_at <= :until %s
                 order by id
                 limit :most
                   for update
                """.formatted(besides))
                .param("until", until)
                .param("most", AT_ONCE)
                .query(Long.class));
    }

    private void change(String how, long id, Instant now) {
        jdbc.sql("update on_behalf_grant set " + how + " where id = :id")
                .param("now", now)
                .param("id", id)
                .update();
    }
}
