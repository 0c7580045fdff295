package io.partnerportal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TestDatabase;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.lockout.AttemptOutcome;
import io.partnerportal.lockout.Lockout;
import io.partnerportal.lockout.NetworkThrottled;
import io.partnerportal.lockout.Origin;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.secondfactor.SecondFactors;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;

@IntegrationTest
class PasswordSignInIT {

    private static final String RIGHT = "right";
    private static final String WRONG = "wrong";

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Lockout lockout;

    @Autowired
    SignIns signIns;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    TurnableClock clock;

    private final CountingEncoder encoder = new CountingEncoder();
    private PasswordSignIn signIn;
    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner_whose_password_is_cheap_to_check() {
        partner = given.aSolutionProvider();
        jdbc.sql("update portal_user set password_hash = :hash where account_id = :account")
                .param("hash", encoder.encode(RIGHT))
                .param("account", partner.id())
                .update();
        signIn = new PasswordSignIn(jdbc, encoder, lockout, signIns, secondFactors, clock);
    }

    @Test
    void five_failures_lock_the_user_for_fifteen_minutes() {
        fail(5, partner.name());

        assertThat(signsIn(partner.name(), RIGHT)).isFalse();
        clock.turnBy(Duration.ofMinutes(14));
        assertThat(signsIn(partner.name(), RIGHT)).isFalse();
        clock.turnBy(Duration.ofMinutes(2));
        assertThat(signsIn(partner.name(), RIGHT)).isTrue();
    }

    @Test
    void a_lock_is_written_down_for_the_account_and_the_operator() throws SQLException {
        fail(4, partner.name());
        assertThat(refusals("lockout.audit.locked")).isZero();

        fail(3, partner.name());

        assertThat(refusals("lockout.audit.locked")).isOne();
    }

    @Test
    void a_signed_in_user_who_does_not_know_the_password_is_written_down_once() throws SQLException {
        var owner = TestCallers.caller(owner(), new Scope.Partner(partner.id(), null), Permission.HOME);
        try (var _ = ActingAs.of(owner)) {
            for (int i = 0; i < 2; i++) {
                var guess = lockout.begin(owner.user(), new Origin("198.51.100.7", ""));
                lockout.wrong(guess, AttemptOutcome.WRONG_PASSWORD);
            }
        }

        assertThat(refusals("lockout.audit.not-confirmed")).isOne();
    }

    private long owner() {
        return given.ownerOf(partner);
    }

    /** As others see them, since they are committed at once. */
    private int refusals(String action) throws SQLException {
        try (var connection = TestDatabase.connect();
                var statement = connection.prepareStatement(
                        "select count(*) from operation_log where action = ? and tenant_id = ? and outcome = 'REFUSED'")) {
            statement.setString(1, action);
            statement.setLong(2, partner.id());
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    @Test
    void four_failures_lock_nobody() {
        fail(4, partner.name());

        assertThat(signsIn(partner.name(), RIGHT)).isTrue();
    }

    @Test
    void a_right_password_forgets_the_failures_before_it() {
        fail(4, partner.name());
        signsIn(partner.name(), RIGHT);
        fail(4, partner.name());

        assertThat(signsIn(partner.name(), RIGHT)).isTrue();
    }

    @Test
    void failures_older_than_the_window_do_not_count() {
        fail(4, partner.name());
        clock.turnBy(Duration.ofMinutes(16));
        fail(4, partner.name());

        assertThat(signsIn(partner.name(), RIGHT)).isTrue();
    }

    @Test
    void a_hundred_failures_throttle_the_whole_network_before_any_password_is_checked() {
        for (int i = 0; i < 100; i++) {
            signsIn("nobody-" + i, WRONG);
        }
        var checks = encoder.checks();

        assertThatExceptionOfType(NetworkThrottled.class)
                .isThrownBy(() -> signIn.authenticate(attempt(partner.name(), RIGHT, "198.51.100.200")));
        assertThat(encoder.checks()).isEqualTo(checks);
        signIn.authenticate(attempt(partner.name(), RIGHT, "198.51.101.1"));
    }

    @Test
    void unknown_known_locked_and_disabled_users_get_the_same_answer_for_the_same_one_check() {
        var disabled = given.aSolutionProvider();
        jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                .param("id", disabled.id())
                .update();
        var locked = given.aSolutionProvider();
        fail(5, locked.name());

        assertThat(answerTo("nobody-at-all")).isEqualTo(answerTo(partner.name()));
        assertThat(answerTo(locked.name())).isEqualTo(answerTo(partner.name()));
        assertThat(answerTo(disabled.name())).isEqualTo(answerTo(partner.name()));
    }

    @Test
    void the_right_password_of_a_locked_or_disabled_user_gets_the_answer_of_a_wrong_one() {
        var wrong = answerTo("nobody-at-all");
        jdbc.sql("update portal_user set status = 'DISABLED' where account_id = :id")
                .param("id", partner.id())
                .update();
        assertThat(answerTo(partner.name(), RIGHT)).isEqualTo(wrong);

        jdbc.sql("update portal_user set status = 'ACTIVE' where account_id = :id")
                .param("id", partner.id())
                .update();
        fail(4, partner.name());
        assertThat(answerTo(partner.name(), RIGHT)).isEqualTo(wrong);
    }

    @Test
    void of_ten_thousand_guesses_from_fifty_networks_five_reach_the_hash_of_the_user() {
        for (int i = 0; i < 10_000; i++) {
            try {
                signIn.authenticate(attempt(partner.name(), WRONG + i, "203.0." + i % 50 + ".9"));
            } catch (AuthenticationException refused) {
                assertThat(refused).isNotNull();
            }
        }

        assertThat(encoder.checksOf("hash of " + RIGHT)).isEqualTo(5);
        assertThat(encoder.checks()).as("a network is heard a hundred times").isEqualTo(50 * 100);
    }

    private String answerTo(String account) {
        return answerTo(account, WRONG);
    }

    private String answerTo(String account, String password) {
        var checks = encoder.checks();
        try {
            signIn.authenticate(attempt(account, password, "203.0.113.5"));
            return "signed in";
        } catch (AuthenticationException refused) {
            return refused.getClass() + refused.getMessage() + (encoder.checks() - checks);
        }
    }

    private void fail(int times, String account) {
        for (int i = 0; i < times; i++) {
            assertThat(signsIn(account, WRONG)).isFalse();
        }
    }

    private boolean signsIn(String account, String password) {
        try {
            return signIn.authenticate(attempt(account, password, "198.51.100.7"))
                    .isAuthenticated();
        } catch (BadCredentialsException refused) {
            return false;
        }
    }

    private static SignInAttempt attempt(String account, String password, String address) {
        return new SignInAttempt(account, null, password, new Origin(address, "test"));
    }
}
