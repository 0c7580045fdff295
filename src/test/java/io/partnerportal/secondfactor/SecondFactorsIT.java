package io.partnerportal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserService;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Rows;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SecondFactorsIT {

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    UserService users;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenAuthenticator authenticator;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private long user;

    @BeforeEach
    void somebody() {
        user = given.aUserOf(given.aSolutionProvider());
    }

    @Test
    void nothing_is_asked_for_before_the_first_code_was_right() {
        secondFactors.begin(user, "Portal", "somebody");
        assertThat(secondFactors.isOn(user)).isFalse();

        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> secondFactors.confirm(user, "000000"));
        assertThat(secondFactors.isOn(user)).isFalse();

        secondFactors.confirm(user, authenticator.code(user));
        assertThat(secondFactors.isOn(user)).isTrue();
    }

    @Test
    void a_code_is_good_once_and_older_ones_never_again() {
        authenticator.add(user);
        clock.turnBy(Duration.ofSeconds(90));
        var before = authenticator.code(user);
        clock.turnBy(Duration.ofSeconds(30));
        var code = authenticator.code(user);

        assertThat(secondFactors.accepts(user, code)).isTrue();
        assertThat(secondFactors.accepts(user, code)).isFalse();
        assertThat(secondFactors.accepts(user, before)).isFalse();
    }

    @Test
    void the_code_that_confirmed_the_app_signs_nobody_in() {
        secondFactors.begin(user, "Portal", "somebody");
        var code = authenticator.code(user);
        secondFactors.confirm(user, code);

        assertThat(secondFactors.accepts(user, code)).isFalse();
    }

    @Test
    void each_of_ten_recovery_codes_is_good_once() {
        var codes = authenticator.add(user);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        assertThat(secondFactors.accepts(user, codes.get(3).toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(secondFactors.accepts(user, codes.get(3))).isFalse();
        assertThat(secondFactors.recoveryCodesLeft(user)).isEqualTo(9);
    }

    @Test
    void the_second_factor_of_a_deleted_user_goes_with_the_user() {
        authenticator.add(user);

        users.delete(user);

        assertThat(secondFactors.isOn(user)).isFalse();
        assertThat(jdbc.sql("""
                        select (select count(*) from second_factor where user_id = :user)
                               + (select count(*) from recovery_code where user_id = :user)
                        """).param("user", user).query(Integer.class).single())
                .isZero();
    }

    @Test
    void new_recovery_codes_void_the_old_ones() {
        var old = authenticator.add(user);
        var renewed = secondFactors.renewRecoveryCodes(user);

        assertThat(secondFactors.accepts(user, old.getFirst())).isFalse();
        assertThat(secondFactors.accepts(user, renewed.getFirst())).isTrue();
    }

    @Test
    void neither_secret_nor_recovery_codes_lie_in_the_database_in_clear() {
        secondFactors.begin(user, "Portal", "somebody");
        var secret = authenticator.secret(user);
        var codes = secondFactors.confirm(user, authenticator.code(user));

        assertThat(hex("select hex(secret) from second_factor where user_id = :user"))
                .noneMatch(stored -> stored.contains(secret) || stored.contains(hexOf(secret)));
        assertThat(hex("select hex(hash) from recovery_code where user_id = :user"))
                .hasSize(10)
                .noneMatch(stored -> stored.contains(hexOf(codes.getFirst())));
    }

    @Test
    void beginning_anew_does_not_replace_a_factor_that_is_on() {
        authenticator.add(user);
        clock.turnBy(Duration.ofMinutes(1));
        var code = authenticator.code(user);

        secondFactors.begin(user, "Portal", "somebody");

        assertThat(secondFactors.accepts(user, code)).isTrue();
    }

    @Test
    void what_was_removed_is_not_asked_for() {
        var codes = authenticator.add(user);
        secondFactors.remove(user);

        assertThat(secondFactors.isOn(user)).isFalse();
        assertThat(secondFactors.accepts(user, codes.getFirst())).isFalse();
    }

    private List<String> hex(String sql) {
        return Rows.list(jdbc.sql(sql).param("user", user).query(String.class));
    }

    private static String hexOf(String text) {
        return java.util.HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
