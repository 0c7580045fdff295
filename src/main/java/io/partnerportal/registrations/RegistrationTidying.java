package io.partnerportal.registrations;

import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets codes a day after their end, and a day later that they were used. */
@Component
class RegistrationTidying implements Housekeeping {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationTidying(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        var end = clock.instant().minus(KEPT);
        delete("delete from registration_code where expires_at < :end limit 10000", end);
        delete("delete from registration_code_use where used_at < :end limit 10000", end.minus(KEPT));
    }

    private void delete(String sql, Instant end) {
        jdbc.sql(sql).param("end", end).update();
    }
}
