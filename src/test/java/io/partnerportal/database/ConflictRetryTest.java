package io.partnerportal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ConflictRetryTest {

    private final Deque<SQLException> trouble = new ArrayDeque<>();
    private int calls;

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213})
    void a_call_that_met_another_transaction_is_made_again(int code) {
        trouble.addAll(List.of(new SQLException("x", "HY000", code), new SQLException("x", "HY000", code)));

        assertThat(door().get()).isEqualTo("done");
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void so_is_one_a_cluster_did_not_certify() {
        trouble.add(new SQLException("x", "25S03", 0));

        assertThat(door().get()).isEqualTo("done");
    }

    @Test
    void seven_times_and_no_more() {
        deadlocks(9);

        assertThatExceptionOfType(HeldByAnother.class)
                .isThrownBy(door()::get)
                .withCauseInstanceOf(ConcurrencyFailureException.class);
        assertThat(calls).isEqualTo(7);
    }

    @Test
    void no_other_try_begins_when_the_time_is_over() {
        deadlocks(9);

        assertThatExceptionOfType(HeldByAnother.class)
                .isThrownBy(door(Duration.ofMillis(50), Duration.ofMillis(60))::get);
        assertThat(calls).isBetween(1, 3);
    }

    @Test
    void a_conflict_is_known_though_it_took_the_savepoint_with_it() {
        var hidden = new TransactionSystemException("no such savepoint");
        hidden.initApplicationException(new ConcurrencyFailureException("x", new SQLException("x", "HY000", 1020)));
        Supplier<String> behind = () -> {
            if (calls++ == 0) {
                throw hidden;
            }
            return "done";
        };

        assertThat(door(behind, Duration.ofMillis(1), Duration.ofSeconds(60)).get())
                .isEqualTo("done");
    }

    @Test
    void any_other_failure_comes_through_at_once() {
        trouble.add(new SQLException("x", "23000", 1062));

        assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(door()::get);
        assertThat(calls).isOne();
    }

    @Test
    void a_part_of_a_transaction_is_not_made_again() {
        trouble.add(new SQLException("x", "40001", 1213));
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(door()::get);
            assertThat(calls).isOne();
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private void deadlocks(int times) {
        for (int i = 0; i < times; i++) {
            trouble.add(new SQLException("x", "40001", 1213));
        }
    }

    private Supplier<String> door() {
        return door(Duration.ofMillis(1), Duration.ofSeconds(60));
    }

    private Supplier<String> door(Duration firstPause, Duration mostTime) {
        return door(this::call, firstPause, mostTime);
    }

    @SuppressWarnings("unchecked")
    private static Supplier<String> door(Supplier<String> behind, Duration firstPause, Duration mostTime) {
        var factory = new ProxyFactory(behind);
        factory.addAdvice(new ConflictRetry(firstPause, mostTime));
        return (Supplier<String>) factory.getProxy();
    }

    private String call() {
        calls++;
        if (!trouble.isEmpty()) {
            throw new ConcurrencyFailureException("transaction", trouble.removeFirst());
        }
        return "done";
    }
}
