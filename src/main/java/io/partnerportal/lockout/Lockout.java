package io.partnerportal.lockout;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides in the database, so that every node knows, when to stop believing whoever guesses (R27). */
@Component
public class Lockout {

    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Clock clock;
    private final LockoutSettings settings;
    private final GuessRecords records;

    Lockout(JdbcClient jdbc, Attempts attempts, Clock clock, LockoutSettings settings, GuessRecords records) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.clock = clock;
        this.settings = settings;
        this.records = records;
    }

    /**
     * Books a guess as a failure before it is looked at, so that guesses made at the same time count too.
     *
     * @throws NetworkThrottled too many failures from this network; nothing is booked or looked at
     */
    public Guess begin(@Nullable Long user, Origin origin) {
        if (attempts.failuresFrom(origin.network(), windowBegin()) >= settings.networkFailures()) {
            throw new NetworkThrottled();
        }
        var locked = lockedUntil(user).isPresent();
        var id = attempts.book(user, origin, !locked);
        var inTime = attempts.failuresOf(user, windowBegin()) <= settings.userFailures();
        return new Guess(id, user, inTime && !locked);
    }

    /** Locks the user when the failures of the window are used up. */
    public void wrong(Guess guess, AttemptOutcome outcome) {
        attempts.settle(guess.id(), guess.mayBeRight() || guess.user() == null ? outcome : AttemptOutcome.LOCKED);
        records.refused(guess);
        var due = attempts.failuresOf(guess.user(), windowBegin()) >= settings.userFailures();
        if (due && guess.mayBeRight()) {
            lock(Objects.requireNonNull(guess.user()));
            records.locked(guess);
        }
    }

    /** Believed; the failures before it no longer count. */
    public void right(Guess guess, AttemptOutcome outcome) {
        attempts.settle(guess.id(), outcome);
        attempts.forgive(Objects.requireNonNull(guess.user()));
    }

    /** The password was right, but a second step follows: no failure, and no pardon for those before it either. */
    public void halfway(Guess guess) {
        attempts.settle(guess.id(), AttemptOutcome.PASSWORD_RIGHT);
    }

    public void unlock(long user) {
        jdbc.sql("delete from sign_in_lock where user_id = :user")
                .param("user", user)
                .update();
        attempts.forgive(user);
    }

    /** Absent unless wrong guesses have locked the user. */
    public Optional<Instant> lockedUntil(@Nullable Long user) {
        return jdbc.sql("select locked_until from sign_in_lock where user_id = :user and locked_until > :now")
                .param("user", user)
                .param("now", clock.instant())
                .query(Instant.class)
                .optional();
    }

    private void lock(long user) {
        jdbc.sql("""
                insert into sign_in_lock (user_id, locked_until) values (:user, :until)
                    on duplicate key update locked_until = :until
                """)
                .param("user", user)
                .param("until", clock.instant().plus(settings.window()))
                .update();
    }

    private Instant windowBegin() {
        return clock.instant().minus(settings.window());
    }
}
