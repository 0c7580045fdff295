package io.partnerportal.signin;

import io.partnerportal.kernel.Ids;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins in the database, so that every node knows when to stop believing (R27). */
@Component
class Lockout {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final SignInSettings settings;

    Lockout(JdbcClient jdbc, Ids ids, Clock clock, SignInSettings settings) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    boolean isThrottled(String network) {
        return failures("network = :key", network) >= settings.networkFailures();
    }

    boolean isLocked(long user) {
        return jdbc.sql("select count(*) from sign_in_lock where user_id = :user and locked_until > :now")
                        .param("user", user)
                        .param("now", clock.instant())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Books a failure before the password is looked at, so that guesses made at the same time count too.
     *
     * @return whether this guess is still one of those that may be looked at
     */
    boolean bookAttempt(@Nullable Long user, String network) {
        jdbc.sql("""
                insert into sign_in_failure (id, user_id, network, failed_at)
                values (:id, :user, :network, :now)
                """)
                .param("id", ids.next())
                .param("user", user)
                .param("network", network)
                .param("now", clock.instant())
                .update();
        return user == null || failures("user_id = :key", user) <= settings.userFailures();
    }

    /** Locks the user when the failures of the window are used up. */
    void lockIfDue(long user) {
        if (failures("user_id = :key", user) < settings.userFailures()) {
            return;
        }
        jdbc.sql("""
                insert into sign_in_lock (user_id, locked_until) values (:user, :until)
                    on duplicate key update locked_until = :until
                """)
                .param("user", user)
                .param("until", clock.instant().plus(settings.window()))
                .update();
        forget(user);
    }

    /** A right password takes the failures before it back. */
    void forget(long user) {
        jdbc.sql("update sign_in_failure set user_id = null where user_id = :user")
                .param("user", user)
                .update();
    }

    private int failures(String condition, Object key) {
        return jdbc.sql("select count(*) from sign_in_failure where failed_at > :since and " + condition)
                .param("since", clock.instant().minus(settings.window()))
                .param("key", key)
                .query(Integer.class)
                .single();
    }
}
