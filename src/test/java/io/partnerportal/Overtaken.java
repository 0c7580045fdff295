package io.partnerportal;

import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.kernel.Rejection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people of whom one comes in between: the other has read already, and wants what the first one still holds. */
@Component
public class Overtaken {

    private static final String WAITS = """
            select count(*) from information_schema.processlist
             where id <> connection_id() and db = database() and command = 'Query' and time_ms > 100
            """;

    /** So long the first one holds it where the late one does not wait: it is refused and tries again. */
    private static final Duration HELD = Duration.ofMillis(400);

    private final TransactionTemplate transaction;

    Overtaken(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /** What the late one is refused with, whose deed begins when the first one's is done, but not yet seen by anybody. */
    public Optional<Rejection> refused(Caller first, Runnable deed, Caller late, Runnable lateDeed)
            throws InterruptedException {
        try (var people = Executors.newSingleThreadExecutor()) {
            var attempt = transaction.execute(_ -> {
                attempt(first, deed).ifPresent(refused -> {
                    throw refused;
                });
                var waiting = people.submit(() -> attempt(late, lateDeed));
                awaitLock(waiting);
                return waiting;
            });
            return Objects.requireNonNull(attempt).get();
        } catch (ExecutionException surprise) {
            throw new AssertionError(surprise.getCause());
        }
    }

    private static Optional<Rejection> attempt(Caller who, Runnable deed) {
        try (var _ = ActingAs.of(who)) {
            deed.run();
            return Optional.empty();
        } catch (Rejection refused) {
            return Optional.of(refused);
        }
    }

    private static void awaitLock(Future<?> waiting) {
        var start = System.nanoTime();
        try (var watcher = TestDatabase.connect()) {
            while (!waiting.isDone() && System.nanoTime() - start < HELD.toNanos() && !isWaiting(watcher)) {
                Thread.onSpinWait();
            }
        } catch (SQLException surprise) {
            throw new AssertionError(surprise);
        }
    }

    private static boolean isWaiting(Connection watcher) throws SQLException {
        try (var statement = watcher.createStatement();
                var found = statement.executeQuery(WAITS)) {
            return found.next() && found.getInt(1) > 0;
        }
    }
}
