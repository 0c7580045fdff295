package io.partnerportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.As;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Scope;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TestGroundIT {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    CurrentCaller caller;

    @Test
    void every_connection_counts_in_utc_under_snapshot_isolation() {
        assertThat(variable("time_zone")).isEqualTo("+00:00");
        assertThat(variable("innodb_snapshot_isolation")).isEqualTo("1");
        assertThat(variable("tx_isolation")).isEqualTo("REPEATABLE-READ");
    }

    @Test
    void the_clock_of_tests_is_the_one_of_the_application() {
        assertThat(clock).isInstanceOf(TurnableClock.class);
        assertThat(clock.instant()).isEqualTo(TurnableClock.START);
    }

    @Test
    @As(value = "home", partner = 17, manager = 4)
    void a_test_runs_as_whom_it_says() {
        assertThat(caller.scope()).isEqualTo(new Scope.Partner(17, 4L));
        assertThat(caller.may("home")).isTrue();
    }

    private String variable(String name) {
        return jdbc.sql("select @@" + name).query(String.class).single();
    }
}
