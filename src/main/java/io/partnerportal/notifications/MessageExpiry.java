package io.partnerportal.notifications;

import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes messages after their days are over, read or not. */
@Component
class MessageExpiry implements Housekeeping {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int keepDays;

    MessageExpiry(JdbcClient jdbc, Clock clock, @Value("${portal.messages.keep-days}") int keepDays) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keepDays = keepDays;
    }

    @Override
    public void tidy() {
        jdbc.sql("delete from message where created_at < :end limit 10000")
                .param("end", clock.instant().minus(Duration.ofDays(keepDays)))
                .update();
    }
}
