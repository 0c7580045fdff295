package io.partnerportal.protection;

import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets codes a day after their end, and that they were used a day later still. */
@Component
class CodeExpiry implements Housekeeping {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeExpiry(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        var end = clock.instant().minus(KEPT);
        jdbc.sql("delete from verification_code where expires_at < :end")
                .param("end", end)
                .update();
        jdbc.sql("delete from verification_code_use where used_at < :end")
                .param("end", end.minus(KEPT))
                .update();
    }
}
