package io.partnerportal.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @Test
    void a_code_is_kept_in_capital_letters() {
        assertThat(CreditCode.parse(" 91350100m000100y43 ").value()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100M000100I43",
                "91350100M000100Y44",
                "19350100M000100Y43",
                "91350100M0001００Y43"
            })
    void what_is_no_code_is_refused_at_the_field(String typed) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> CreditCode.parse(typed))
                .matches(refused -> refused.field().equals("creditCode"));
    }
}
