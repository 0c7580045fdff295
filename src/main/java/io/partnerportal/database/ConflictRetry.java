package io.partnerportal.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes a whole service call again whose transaction the database gave up because of another one (decision 17). Only the
 * outermost call, which owns the transaction: part of one cannot be made again.
 */
class ConflictRetry implements MethodInterceptor {

    private static final Logger log = LoggerFactory.getLogger(ConflictRetry.class);

    private static final int TRIES = 4;

    /** Record changed since it was read, lock wait timed out, deadlock. */
    private static final Set<Integer> CONFLICTS = Set.of(1020, 1205, 1213);

    /** A cluster node refused the transaction when it was about to be committed. */
    private static final String NOT_CERTIFIED = "25S03";

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        for (int attempt = 1; attempt < TRIES; attempt++) {
            try {
                return again(call).proceed();
            } catch (RuntimeException failure) {
                if (!isConflict(failure)) {
                    throw failure;
                }
                log.info("{} met another transaction, try {}", call.getMethod(), attempt);
            }
        }
        return call.proceed();
    }

    /** A call remembers how far down its chain it came, so each try needs one of its own. */
    private static MethodInvocation again(MethodInvocation call) {
        return ((ProxyMethodInvocation) call).invocableClone();
    }

    private static boolean isConflict(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused
                        && (CONFLICTS.contains(refused.getErrorCode()) || NOT_CERTIFIED.equals(refused.getSQLState())));
    }
}
