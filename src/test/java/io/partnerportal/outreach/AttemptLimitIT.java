package io.partnerportal.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.TurnableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AttemptLimitIT {

    @Autowired
    AttemptLimit limit;

    @Autowired
    GivenPeople given;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private long partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider().id();
    }

    @Test
    void two_hundred_attempts_a_day_and_no_more() {
        limit.count(partner, 199);
        limit.count(partner);

        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> limit.count(partner));
        assertThat(jdbc.sql("select outcome from operation_log where tenant_id = ? and action = ?")
                        .params(partner, "outreach.audit.attempts-used-up")
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED");

        clock.turnBy(Duration.ofDays(1));
        assertThatCode(() -> limit.count(partner)).doesNotThrowAnyException();
    }

    @Test
    void what_is_refused_afterwards_stays_counted() {
        transaction.executeWithoutResult(status -> {
            limit.count(partner, 200);
            status.setRollbackOnly();
        });

        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> limit.count(partner));
    }

    @Test
    void a_file_with_more_rows_than_are_left_counts_none() {
        limit.count(partner, 150);
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> limit.count(partner, 51));

        assertThatCode(() -> limit.count(partner, 50)).doesNotThrowAnyException();
    }

    @RepeatedTest(5)
    void of_two_who_want_the_last_attempt_one_gets_it() throws Exception {
        limit.count(partner, 199);
        var somebody = TestCallers.partner(partner);

        assertThat(Together.refused(somebody, () -> limit.count(partner), somebody, () -> limit.count(partner)))
                .singleElement()
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void another_partner_has_attempts_of_its_own() {
        limit.count(partner, 200);

        assertThatCode(() -> limit.count(given.aSolutionProvider().id())).doesNotThrowAnyException();
    }
}
