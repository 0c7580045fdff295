package io.partnerportal.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes a whole service call again whose transaction the database gave up because of another one (decision 17). Only the
 * outermost call, which owns the transaction: part of one cannot be made again. Where the other one does not end in time,
 * whoever asks is told so.
 */
class ConflictRetry implements MethodInterceptor {

    /** Together about a second: a row that is being inserted is refused at once, not when its transaction ends. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    private static final int RETRIES = 6;

    /** Later than this no other try begins: a lock may be waited for in each of them. */
    private static final Duration MOST_TIME = Duration.ofSeconds(5);

    /** Record changed since it was read, lock wait timed out, deadlock. */
    private static final Set<Integer> CONFLICTS = Set.of(1020, 1205, 1213);

    /** A cluster node refused the transaction when it was about to be committed. */
    private static final String NOT_CERTIFIED = "25S03";

    private final RetryTemplate retries;

    ConflictRetry() {
        this(FIRST_PAUSE, MOST_TIME);
    }

    ConflictRetry(Duration firstPause, Duration mostTime) {
        retries = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(RETRIES)
                .delay(firstPause)
                .multiplier(2)
                .maxDelay(firstPause.multipliedBy(20))
                .timeout(mostTime)
                .predicate(ConflictRetry::isConflict)
                .build());
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        try {
            return retries.<@Nullable Object>execute(() -> again(call).proceed());
        } catch (RetryException failure) {
            var last = failure.getLastException();
            throw isConflict(last) ? new HeldByAnother(last) : last;
        }
    }

    /** A call remembers how far down its chain it came, so each try needs one of its own. */
    private static MethodInvocation again(MethodInvocation call) {
        return ((ProxyMethodInvocation) call).invocableClone();
    }

    private static boolean isConflict(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, ConflictRetry::causeOf)
                .anyMatch(cause -> cause instanceof SQLException refused
                        && (CONFLICTS.contains(refused.getErrorCode()) || NOT_CERTIFIED.equals(refused.getSQLState())));
    }

    /** A conflict takes the savepoints with it, so going back to one fails too, and hides why it was gone back to. */
    private static @Nullable Throwable causeOf(Throwable failure) {
        return failure instanceof TransactionSystemException rollback && rollback.getApplicationException() != null
                ? rollback.getApplicationException()
                : failure.getCause();
    }
}
