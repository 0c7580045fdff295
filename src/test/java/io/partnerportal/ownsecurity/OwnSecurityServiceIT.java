package io.partnerportal.ownsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.ownsecurity.GivenSeat.Seat;
import io.partnerportal.passwords.Passwords;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.secondfactor.GivenAuthenticator;
import io.partnerportal.signin.GivenSignIn;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class OwnSecurityServiceIT {

    private static final String NEW = "kupfer-VOLLmond-9";

    @Autowired
    OwnSecurityService security;

    @Autowired
    Passwords passwords;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenSeat seats;

    @Autowired
    GivenSignIn browsers;

    @Autowired
    GivenAuthenticator authenticator;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Seat seat;

    @BeforeEach
    void a_member_at_a_browser() {
        seat = seats.take();
    }

    @AfterEach
    void nobody_acts() {
        seat.leave();
    }

    @Test
    void another_password_ends_the_sign_ins_everywhere_else_only() {
        var elsewhere = browsers.of(seat.member());
        var colleague = browsers.of(
                given.aMember(given.aSolutionProvider(), SystemRole.FINANCE).id());

        security.changePassword(new PasswordChange(GivenPeople.PASSWORD, NEW, NEW));

        assertThat(passwords.isRight(seat.member(), NEW)).isTrue();
        assertThat(browsers.holds(seat.here())).isTrue();
        assertThat(browsers.holds(elsewhere)).isFalse();
        assertThat(browsers.holds(colleague)).isTrue();
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_changes() {
        assertRefused("current", () -> security.changePassword(new PasswordChange("wrong-pass-1", NEW, NEW)));
        assertRefused(
                "repetition", () -> security.changePassword(new PasswordChange(GivenPeople.PASSWORD, NEW, NEW + "x")));
        assertRefused(
                "password", () -> security.changePassword(new PasswordChange(GivenPeople.PASSWORD, "weak", "weak")));
        assertRefused(
                "password",
                () -> security.changePassword(
                        new PasswordChange(GivenPeople.PASSWORD, GivenPeople.PASSWORD, GivenPeople.PASSWORD)));

        assertThat(passwords.isRight(seat.member(), GivenPeople.PASSWORD)).isTrue();
    }

    @Test
    void whoever_finds_an_open_browser_guesses_five_times_and_no_more() {
        for (int i = 0; i < 5; i++) {
            assertRefused("password", () -> security.removeSecondFactor("wrong-pass-1"));
        }

        assertRefused("current", () -> security.changePassword(new PasswordChange(GivenPeople.PASSWORD, NEW, NEW)));

        clock.turnBy(Duration.ofMinutes(16));
        security.changePassword(new PasswordChange(GivenPeople.PASSWORD, NEW, NEW));
    }

    @Test
    void whoever_must_change_the_password_may() {
        seats.mustChangePassword(seat.member());
        try (var _ = browsers.at(seat.here())) {
            security.changePassword(new PasswordChange(GivenPeople.PASSWORD, NEW, NEW));
        }

        try (var again = browsers.at(seat.here())) {
            assertThat(again).isNotNull();
            assertThat(jdbc.sql("select must_change_password from portal_user where id = :user")
                            .param("user", seat.member())
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    @Test
    void an_app_is_added_with_the_password_and_the_first_code_it_shows() {
        assertRefused("password", () -> security.beginSecondFactor("Portal", "wrong-pass-1"));
        var enrolment = security.beginSecondFactor("Portal", GivenPeople.PASSWORD);
        assertThat(enrolment.uri()).startsWith("otpauth://totp/Portal:").contains("issuer=Portal");
        assertThat(security.hasSecondFactor()).isFalse();

        assertRefused("code", () -> security.confirmSecondFactor("000000"));
        assertThat(security.hasSecondFactor()).isFalse();

        assertThat(security.confirmSecondFactor(authenticator.code(seat.member())))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(security.hasSecondFactor()).isTrue();
        assertThat(security.recoveryCodesLeft()).isEqualTo(10);
    }

    @Test
    void recovery_codes_are_renewed_and_the_app_removed_only_with_the_password() {
        var first = authenticator.add(seat.member());
        assertRefused("password", () -> security.renewRecoveryCodes("wrong-pass-1"));
        assertRefused("password", () -> security.removeSecondFactor("wrong-pass-1"));
        assertThat(security.hasSecondFactor()).isTrue();

        assertThat(security.renewRecoveryCodes(GivenPeople.PASSWORD)).doesNotContainAnyElementsOf(first);
        security.removeSecondFactor(GivenPeople.PASSWORD);

        assertThat(security.hasSecondFactor()).isFalse();
        assertThat(security.recoveryCodesLeft()).isZero();
    }

    private static void assertRefused(String field, ThrowingCallable attempt) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt)
                .matches(refused -> refused.field().equals(field), field);
    }
}
