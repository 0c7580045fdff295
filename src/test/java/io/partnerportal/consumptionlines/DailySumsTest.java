package io.partnerportal.consumptionlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DailySumsTest {

    private static final String MOST_DIGITS = "99999999999999999999999.123456789012345";

    private final DailySums sums = new DailySums();

    @Test
    void what_was_packed_comes_back_to_the_last_digit() {
        sums.add(key(1, "CNY"), new BigDecimal(MOST_DIGITS), new BigDecimal("0.000000000000001"));
        sums.add(key(1, "CNY"), new BigDecimal("-7.50"), BigDecimal.ONE);
        sums.add(key(1, "CNY"), BigDecimal.ZERO, BigDecimal.ZERO);
        sums.add(key(2, "USD"), new BigDecimal("-0.000000000000001"), new BigDecimal("-" + MOST_DIGITS));

        var again = new DailySums();
        again.add(sums.packed());

        assertThat(again.size()).isEqualTo(2);
        assertThat(again.rows(5)).usingRecursiveComparison().isEqualTo(sums.rows(5));
        assertThat(again.rows(5).getFirst())
                .endsWith(
                        new BigDecimal(MOST_DIGITS),
                        new BigDecimal("-7.50"),
                        new BigDecimal("1.000000000000001"),
                        3L,
                        1L);
    }

    @Test
    void the_sums_of_two_chunks_are_added_row_by_row() {
        sums.add(key(1, "CNY"), BigDecimal.TEN, BigDecimal.TEN);
        var other = new DailySums();
        other.add(key(1, "CNY"), BigDecimal.ONE, BigDecimal.TWO);
        other.add(key(3, "CNY"), BigDecimal.ONE, BigDecimal.ONE);

        sums.add(other.packed());

        assertThat(sums.rows(5)).extracting(row -> row[9]).containsExactly(new BigDecimal(11), BigDecimal.ONE);
        assertThat(sums.rows(5)).extracting(row -> row[12]).containsExactly(2L, 1L);
    }

    @Test
    void nothing_packs_into_nothing() {
        sums.add(new DailySums().packed());

        assertThat(sums.size()).isZero();
    }

    @Test
    void what_another_version_packed_is_refused() {
        var packed = sums.packed();
        packed[0] = 2;

        assertThatIllegalStateException().isThrownBy(() -> sums.add(packed));
    }

    private static RollupKey key(long customer, String currency) {
        return new RollupKey(202409, 3, customer, 4, LocalDate.of(2024, 9, 30), 0, 2, currency);
    }
}
