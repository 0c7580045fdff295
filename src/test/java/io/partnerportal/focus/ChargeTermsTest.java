package io.partnerportal.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From FOCUS words to the partner center's (decision 20a). */
class ChargeTermsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "USAGE,      false, -,             3",
                "USAGE,      true,  -,             1",
                "PURCHASE,   false, -,             1",
                "PURCHASE,   true,  Spend,         1",
                "USAGE,      false, Spend,         11",
                "USAGE,      false, Usage,         10",
                "USAGE,      false, arn:ri/12,     10",
                "ADJUSTMENT, false, -,             3",
            })
    void charge_mode(ChargeTerms.Category category, boolean recurring, String commitment, int expected) {
        var terms = ChargeTerms.of(category, recurring, false, commitment, BigDecimal.ONE, null);

        assertThat(terms.chargeMode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "USAGE,      false, false, 1,  5",
        "USAGE,      false, false, -1, 5",
        "USAGE,      false, true,  1,  5",
        "USAGE,      false, true,  -1, 20",
        "PURCHASE,   false, false, 1,  1",
        "PURCHASE,   true,  false, 1,  8",
        "CREDIT,     false, false, -1, 9",
        "CREDIT,     false, false, 1,  9",
        "ADJUSTMENT, false, false, -1, 9",
        "ADJUSTMENT, false, false, 1,  16",
        "ADJUSTMENT, false, false, 0,  16",
        "TAX,        false, false, 1,  16",
    })
    void bill_type(
            ChargeTerms.Category category, boolean recurring, boolean correction, BigDecimal billed, int expected) {
        var terms = ChargeTerms.of(category, recurring, correction, null, billed, null);

        assertThat(terms.billType()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "5,  8,  8",
                "5,  -,  5",
                "5,  3,  5",
                "5,  -8, 5",
                "-5, -8, -8",
                "-5, -3, -5",
                "-5, 8,  -5",
                "0,  8,  8",
                "0,  0,  0",
            })
    void official_price_is_the_list_cost_unless_less_was_listed_than_billed(
            BigDecimal billed, BigDecimal list, BigDecimal expected) {
        var terms = ChargeTerms.of(ChargeTerms.Category.USAGE, false, false, null, billed, list);

        assertThat(terms.official()).isEqualByComparingTo(expected);
    }
}
