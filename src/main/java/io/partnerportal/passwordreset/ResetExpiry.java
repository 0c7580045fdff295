package io.partnerportal.passwordreset;

import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets requests and links two days later. */
@Component
class ResetExpiry implements Housekeeping {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    ResetExpiry(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        var end = clock.instant().minus(KEPT);
        jdbc.sql("delete from reset_request where created_at < :end")
                .param("end", end)
                .update();
        jdbc.sql("delete from password_reset where created_at < :end")
                .param("end", end)
                .update();
    }
}
