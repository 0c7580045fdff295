package io.partnerportal.prospects;

import io.partnerportal.kernel.Rows;
import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends pre-registrations whose days are over, and reminds of those that soon will be. */
@Component
class ProspectTidying implements Housekeeping {

    private static final Duration AHEAD = Duration.ofDays(3);

    private record Ending(long id, long createdBy, String company, Instant expiresAt) {}

    private final JdbcClient jdbc;
    private final ProspectNotices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProspectTidying(JdbcClient jdbc, ProspectNotices notices, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        var now = clock.instant();
        ending(now.plus(AHEAD)).forEach(ending -> transaction.executeWithoutResult(_ -> remind(ending)));
        jdbc.sql("delete from prospect_claim where expires_at <= :now limit 10000")
                .param("now", now)
                .update();
        jdbc.sql("""
                update prospect set state = 'EXPIRED', ended_at = expires_at
                 where state = 'REGISTERED' and expires_at <= :now
                 limit 10000
                """).param("now", now).update();
    }

    private List<Ending> ending(Instant soon) {
        return Rows.list(
                jdbc.sql("""
                select id, created_by, company, expires_at from prospect
                 where state = 'REGISTERED' and expires_at > :now and expires_at <= :soon and not reminded
                 limit 1000
                """).param("now", clock.instant()).param("soon", soon).query(Ending.class));
    }

    /** Once, whichever node comes first. */
    private void remind(Ending ending) {
        int first = jdbc.sql(
                        "update prospect set reminded = true where id = :id and state = 'REGISTERED' and not reminded")
                .param("id", ending.id())
                .update();
        if (first == 1) {
            notices.endsSoon(ending.createdBy(), ending.company(), ending.expiresAt());
        }
    }
}
