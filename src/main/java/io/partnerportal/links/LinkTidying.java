package io.partnerportal.links;

import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets who tried links out, a day later. */
@Component
class LinkTidying implements Housekeeping {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkTidying(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        jdbc.sql("delete from link_guess where happened_at < :end limit 10000")
                .param("end", clock.instant().minus(KEPT))
                .update();
    }
}
