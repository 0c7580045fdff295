package io.partnerportal.accesskeys;

import io.partnerportal.kernel.Auditable.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books how keys are used: when last, and how often in a row with a wrong signature. */
@Component
class KeyUse {

    private static final int FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(5);
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeyUse(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** More than five in a row lock the key; the counting starts anew behind the lock. */
    @Transactional
    public void failed(StoredKey key) {
        jdbc.sql("update access_key set failures = failures + 1 where id = :id")
                .param("id", key.id())
                .update();
        int locked = jdbc.sql("""
                update access_key set failures = 0, locked_until = :until where id = :id and failures > :most
                """)
                .param("until", clock.instant().plus(LOCK))
                .param("id", key.id())
                .param("most", FAILURES)
                .update();
        if (locked == 1) {
            events.publishEvent(new AccessKeyChanged(
                    "locked", key.accessKey(), Map.of(), Map.of(), Outcome.REFUSED, key.accountId()));
        }
    }

    /** Written at most once a minute, however many requests come. */
    @Transactional
    public void succeeded(StoredKey key) {
        var now = clock.instant();
        if (key.failures() == 0
                && key.lastUsedAt() != null
                && now.isBefore(key.lastUsedAt().plus(EXACTNESS))) {
            return;
        }
        jdbc.sql("""
                update access_key
                   set failures = 0,
                       last_used_at = if(last_used_at > :recent, last_used_at, :now)
                 where id = :id
                """)
                .param("recent", now.minus(EXACTNESS))
                .param("now", now)
                .param("id", key.id())
                .update();
    }
}
