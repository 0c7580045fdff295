package io.partnerportal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats chinese = new Formats(Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai"));
    private final Formats english = new Formats(Locale.ENGLISH, ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                  | 0.00          | 0.00
            1284332.105        | 1,284,332.105 | 1,284,332.11
            -0.004             | -0.004        | 0.00
            0.000000015        | 0.00000002    | 0.00
            12.5000000000      | 12.50         | 12.50
            999999999999.99999 | 999,999,999,999.99999 | 1,000,000,000,000.00
            """)
    void amounts_show_up_to_eight_decimals_and_totals_two(BigDecimal amount, String shown, String total) {
        assertThat(chinese.amount(amount)).isEqualTo(shown);
        assertThat(english.amount(amount)).isEqualTo(shown);
        assertThat(english.total(amount)).isEqualTo(total);
    }

    @Test
    void money_carries_its_currency() {
        assertThat(english.total(Money.of("98.4", "USD"))).isEqualTo("98.40 USD");
    }

    @Test
    void instants_are_read_in_the_readers_zone() {
        var newYearInShanghai = Instant.parse("2025-12-31T16:00:00Z");

        assertThat(chinese.second(newYearInShanghai)).isEqualTo("2026-01-01 00:00:00");
        assertThat(chinese.zoned(newYearInShanghai)).isEqualTo("2026-01-01 00:00 +08:00");
    }

    @Test
    void counts_and_shares_are_grouped() {
        assertThat(chinese.count(1_000_000)).isEqualTo("1,000,000");
        assertThat(english.share(new BigDecimal("0.125"))).isEqualTo("12.5%");
    }
}
