package io.partnerportal.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "@example.com",
                "a@",
                "a@b",
                "a b@example.com",
                "张三@example.com",
                "a@example.com\r\nBcc: victim@example.com",
                "a\r\nBcc: victim@example.com@example.com",
                "a@example.com, b@example.com",
                "<a@example.com>",
                "a@example.com\u0000",
                "a..b@example.com",
                "a@-example.com"
            })
    void what_cannot_be_mailed_to_is_refused_at_its_field(String typed) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> AddressRules.email("email", typed))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("email"));
    }

    @Test
    void three_hundred_characters_are_too_many() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> AddressRules.email("email", "a".repeat(288) + "@example.com"));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> AddressRules.email("email", "a@" + "b".repeat(60) + ".example".repeat(30) + ".com"));
    }

    @Test
    void blanks_around_are_taken_off_and_the_domain_may_be_in_any_script() {
        assertThat(AddressRules.email("email", "  a.person@例子.中国 ")).isEqualTo("a.person@例子.中国");
    }

    @Test
    void case_and_script_do_not_make_another_address() {
        assertThat(AddressRules.plainEmail("A.Person@例子.中国 "))
                .isEqualTo(AddressRules.plainEmail("a.person@XN--FSQU00A.xn--fiqs8s"));
    }

    @Test
    void a_mobile_number_has_one_form_and_must_be_there() {
        assertThat(AddressRules.mobile("mobile", "+86 138-1234-0000")).isEqualTo("13812340000");
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> AddressRules.mobile("mobile", " "));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> AddressRules.mobile("mobile", "call me"));
    }
}
