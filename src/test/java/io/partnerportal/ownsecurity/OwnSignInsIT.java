package io.partnerportal.ownsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.lockout.AttemptOutcome;
import io.partnerportal.ownsecurity.GivenSeat.Seat;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.signin.GivenSignIn;
import io.partnerportal.signin.SignInTicket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Where one is signed in, and who tried to be: never somebody else's. */
@IntegrationTest
class OwnSignInsIT {

    @Autowired
    OwnSignInQueries queries;

    @Autowired
    OwnSignInService service;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenSeat seats;

    @Autowired
    GivenSignIn browsers;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private long colleague;
    private Seat seat;

    @BeforeEach
    void two_members_of_one_partner() {
        seat = seats.take();
        colleague = given.aMember(seat.partner(), SystemRole.FINANCE).id();
    }

    @AfterEach
    void nobody_acts() {
        seat.leave();
    }

    @Test
    void the_own_sign_ins_are_listed_and_the_one_at_hand_is_marked() {
        browsers.of(colleague);
        var elsewhere = browsers.of(seat.member());

        assertThat(queries.open())
                .extracting(OwnSignIn::id, OwnSignIn::current)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(seat.here().signIn(), true),
                        org.assertj.core.groups.Tuple.tuple(elsewhere.signIn(), false));
        assertThat(queries.open()).extracting(OwnSignIn::device).containsOnly(new Device("Chrome", "Windows"));
    }

    @Test
    void what_is_over_is_not_listed() {
        browsers.of(seat.member());
        clock.turnBy(Duration.ofMinutes(16));
        var now = browsers.of(seat.member());

        assertThat(queries.open()).extracting(OwnSignIn::id).containsExactly(now.signIn());
    }

    @Test
    void ending_one_ends_it_at_its_next_click() {
        var elsewhere = browsers.of(seat.member());

        service.end(row(elsewhere));

        assertThat(browsers.holds(elsewhere)).isFalse();
        assertThat(browsers.holds(seat.here())).isTrue();
    }

    @Test
    void ending_the_others_leaves_only_the_one_at_hand() {
        var elsewhere = browsers.of(seat.member());
        var thirdPlace = browsers.of(seat.member());
        var colleagues = browsers.of(colleague);

        service.endOthers();

        assertThat(browsers.holds(elsewhere)).isFalse();
        assertThat(browsers.holds(thirdPlace)).isFalse();
        assertThat(browsers.holds(seat.here())).isTrue();
        assertThat(browsers.holds(colleagues)).isTrue();
    }

    @Test
    void somebody_elses_sign_in_cannot_be_ended() {
        var colleagues = browsers.of(colleague);

        service.end(row(colleagues));

        assertThat(browsers.holds(colleagues)).isTrue();
    }

    @Test
    void the_history_is_the_own_one_newest_first_and_in_pages() {
        attempt(-1, seat.member(), AttemptOutcome.WRONG_PASSWORD);
        attempt(-2, colleague, AttemptOutcome.WRONG_PASSWORD);
        clock.turnBy(Duration.ofMinutes(1));
        attempt(-3, seat.member(), AttemptOutcome.SIGNED_IN);

        var first = queries.history(OwnAttempt.Key.NEWEST, 1);
        assertThat(first).extracting(OwnAttempt::outcome).containsExactly(AttemptOutcome.SIGNED_IN);
        assertThat(queries.history(first.getFirst().key(), 9))
                .extracting(OwnAttempt::outcome)
                .containsExactly(AttemptOutcome.WRONG_PASSWORD);
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        var row = row(seat.here());
        try (var _ = ActingAs.of(TestCallers.partner(seat.partner().id(), Permission.HOME))) {
            for (Runnable attempt : new Runnable[] {
                () -> queries.open(),
                () -> queries.history(OwnAttempt.Key.NEWEST, 1),
                () -> service.end(row),
                () -> service.endOthers()
            }) {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
            }
        }
    }

    private OwnSignIn row(SignInTicket ticket) {
        return new OwnSignIn(ticket.signIn(), "", "", clock.instant(), clock.instant(), false);
    }

    private void attempt(long id, long user, AttemptOutcome outcome) {
        jdbc.sql("""
                insert into sign_in_attempt (id, user_id, address, network, agent, happened_at, outcome, counts)
                values (:id, :user, '203.0.113.5', '203.0.113.0/24', '', :now, :outcome, false)
                """)
                .param("id", id)
                .param("user", user)
                .param("now", clock.instant())
                .param("outcome", outcome.name())
                .update();
    }
}
