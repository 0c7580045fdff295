package io.partnerportal.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.InvalidField;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({
        "Short-7, accounts.password-length",
        "onlyletters, accounts.password-kinds",
        "1234567890, accounts.password-kinds",
        "wangwei7, accounts.password-is-name",
        "WANGWEI7, accounts.password-is-name",
        "7iewgnaw, accounts.password-is-name",
        "x-wang@cloud.example-7, accounts.password-contains-email"
    })
    void a_weak_password_is_refused_at_its_field(String password, String key) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> PasswordRule.check(password, "wangwei7", "wang@cloud.example"))
                .matches(refused ->
                        refused.field().equals("password") && refused.key().equals(key));
    }

    @Test
    void more_than_128_characters_are_refused() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> PasswordRule.check("aB3-".repeat(33), "wangwei", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters7", "UPPERlower", "with-hyphen", "密码password7"})
    void two_kinds_of_characters_are_enough(String password) {
        assertThatCode(() -> PasswordRule.check(password, "wangwei", "wang@cloud.example"))
                .doesNotThrowAnyException();
    }

    @RepeatedTest(50)
    void a_first_password_always_keeps_the_rules() {
        assertThatCode(() -> PasswordRule.check(FirstPassword.random(), "wangwei", null))
                .doesNotThrowAnyException();
    }
}
