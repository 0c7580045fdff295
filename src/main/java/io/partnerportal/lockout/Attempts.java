package io.partnerportal.lockout;

import io.partnerportal.kernel.Ids;
import io.partnerportal.tasks.Housekeeping;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books every attempt to prove who one is, for the lock and for the history (登录历史), and forgets old ones. */
@Component
class Attempts implements Housekeeping {

    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Costs the same for somebody who exists and somebody who does not. */
    long book(@Nullable Long user, Origin origin, boolean counts) {
        var id = ids.next();
        jdbc.sql("""
                insert into sign_in_attempt (id, user_id, address, network, agent, happened_at, outcome, counts)
                values (:id, :user, :address, :network, left(:agent, 255), :now, 'PENDING', :counts)
                """)
                .param("id", id)
                .param("user", user)
                .param("address", origin.address())
                .param("network", origin.network())
                .param("agent", origin.agent())
                .param("now", clock.instant())
                .param("counts", counts)
                .update();
        return id;
    }

    void settle(long attempt, AttemptOutcome outcome) {
        jdbc.sql("update sign_in_attempt set outcome = :outcome, counts = counts and :counts where id = :id")
                .param("outcome", outcome.name())
                .param("counts", outcome.isFailure())
                .param("id", attempt)
                .update();
    }

    int failuresOf(@Nullable Long user, Instant since) {
        return jdbc.sql("""
                select count(*) from sign_in_attempt where user_id = :user and happened_at > :since and counts
                """)
                .param("user", user)
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    int failuresFrom(String network, Instant since) {
        return jdbc.sql("""
                select count(*)
                  from sign_in_attempt
                 where network = :network
                   and happened_at > :since
                   and outcome not in ('SIGNED_IN', 'PASSWORD_RIGHT', 'CONFIRMED')
                """)
                .param("network", network)
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    /** A success takes the failures before it back; the history keeps them. */
    void forgive(long user) {
        jdbc.sql("update sign_in_attempt set counts = false where user_id = :user and counts")
                .param("user", user)
                .update();
    }

    @Override
    public void tidy() {
        jdbc.sql("delete from sign_in_attempt where happened_at < :end limit 10000")
                .param("end", clock.instant().minus(KEPT))
                .update();
        jdbc.sql("delete from sign_in where ended_at < :end limit 10000")
                .param("end", clock.instant().minus(KEPT))
                .update();
    }
}
