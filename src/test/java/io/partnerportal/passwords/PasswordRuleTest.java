package io.partnerportal.passwords;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.InvalidField;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final PasswordOwner WANG = new PasswordOwner("wangwei", "wang@cloud.example", null);

    @ParameterizedTest
    @CsvSource({
        "Short-7, passwords.length",
        "onlyletters, passwords.kinds",
        "1234567890, passwords.kinds",
        "wangwei7, passwords.is-name",
        "WANGWEI7, passwords.is-name",
        "7iewgnaw, passwords.is-name",
        "ｗａｎｇｗｅｉ７, passwords.is-name",
        "tel１３８１２３４００００x, passwords.contains-address",
        "１２３４５６７８９０, passwords.kinds",
        "x-wang@cloud.example-7, passwords.contains-address",
        "tel13812340000x, passwords.contains-address",
        "' Leading-blank-7', passwords.blank-ends",
        "'Trailing-blank-7 ', passwords.blank-ends",
        "Password1, passwords.too-easy",
        "wangwei7-1, passwords.too-easy",
        "qwerty123, passwords.too-easy"
    })
    void a_weak_password_is_refused_at_its_field(String password, String key) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> PasswordRule.check(
                        password, new PasswordOwner("wangwei7", "wang@cloud.example", "138-1234-0000")))
                .matches(refused ->
                        refused.field().equals("password") && refused.key().equals(key));
    }

    @ParameterizedTest
    @CsvSource({
        "+86 138-0512 0013, tel13805120013x",
        "+8613805120013, tel138-0512-0013x",
        "8613805120013, tel13805120013x",
        "13805120013, tel+8613805120013x",
        "+44 7700 900123, tel07700900123x"
    })
    void a_mobile_number_is_found_with_and_without_the_country_code(String mobile, String password) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> PasswordRule.check(password, new PasswordOwner("wangwei", null, mobile)))
                .matches(refused -> refused.key().equals("passwords.contains-address"));
    }

    @Test
    void more_than_128_characters_are_refused() {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> PasswordRule.check("aB3-".repeat(33), WANG));
    }

    @Test
    void ten_thousand_characters_are_refused_before_anybody_estimates_them() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> PasswordRule.check("aB3-".repeat(2_500), WANG))
                .matches(refused -> refused.key().equals("passwords.length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lettuce-vase", "kupferVOLLmond", "云山with-hyphen", "дорога77дождь"})
    void two_kinds_of_characters_are_enough(String password) {
        assertThatCode(() -> PasswordRule.check(password, WANG)).doesNotThrowAnyException();
    }

    @RepeatedTest(50)
    void a_first_password_always_keeps_the_rules() {
        assertThatCode(() -> PasswordRule.check(FirstPassword.random(), WANG)).doesNotThrowAnyException();
    }
}
