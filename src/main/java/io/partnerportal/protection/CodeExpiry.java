package io.partnerportal.protection;

import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets codes a day after their end. */
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
        jdbc.sql("delete from verification_code where expires_at < :end")
                .param("end", clock.instant().minus(KEPT))
                .update();
    }
}
