package io.partnerportal.consumptionlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.consumptionlines.RollupKey.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rollup is asked, and how the coarser ones come out of the finest. */
class RollupTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 3);

    @Test
    void the_coarsest_that_tells_everything_apart_is_asked() {
        assertThat(Rollup.thatKnows(Set.of(Part.DAY, Part.TYPE))).isEqualTo(Rollup.PARTNER_DAILY);
        assertThat(Rollup.thatKnows(Set.of(Part.SERVICE, Part.DAY))).isEqualTo(Rollup.SERVICE_DAILY);
        assertThat(Rollup.thatKnows(Set.of(Part.CUSTOMER))).isEqualTo(Rollup.CUSTOMER_DAILY);
        assertThat(Rollup.thatKnows(Set.of(Part.MANAGER))).isEqualTo(Rollup.CUSTOMER_DAILY);
        assertThat(Rollup.thatKnows(Set.of(Part.SERVICE, Part.MANAGER))).isEqualTo(Rollup.DAILY);
        assertThat(Rollup.thatKnows(EnumSet.allOf(Part.class))).isEqualTo(Rollup.DAILY);
    }

    @Test
    void rows_that_a_rollup_does_not_tell_apart_become_one() {
        var finest = Map.of(key(7, 1, 5), sums("2.50"), key(7, 2, 5), sums("-1"), key(8, 1, 6), sums("0"));

        assertThat(Rollup.CUSTOMER_DAILY.rows(finest, 9))
                .containsExactly(
                        row(202409, 3L, 7L, DAY, 5L, 2, "CNY", 9L, "2.50", "-1", "6", 2L, 0L),
                        row(202409, 3L, 8L, DAY, 6L, 2, "CNY", 9L, "0", "0", "3", 1L, 1L));
        assertThat(Rollup.SERVICE_DAILY.rows(finest, 9))
                .containsExactly(
                        row(202409, 3L, 1L, DAY, 2, "CNY", 9L, "2.50", "0", "6", 2L, 1L),
                        row(202409, 3L, 2L, DAY, 2, "CNY", 9L, "0", "-1", "3", 1L, 0L));
        assertThat(Rollup.PARTNER_DAILY.rows(finest, 9))
                .containsExactly(row(202409, 3L, DAY, 2, "CNY", 9L, "2.50", "-1", "9", 3L, 1L));
    }

    @Test
    void rows_come_in_the_order_of_the_key() {
        var finest = Map.of(key(8, 1, 5), sums("1"), key(7, 2, 5), sums("1"), key(7, 1, 6), sums("1"));

        assertThat(Rollup.DAILY.rows(finest, 9))
                .extracting(row -> row[2] + "/" + row[3])
                .containsExactly("7/1", "7/2", "8/1");
    }

    private static RollupKey key(long customer, long service, long manager) {
        return new RollupKey(202409, 3, customer, service, DAY, manager, 2, "CNY");
    }

    private static Sums sums(String due) {
        var sums = new Sums();
        sums.add(new BigDecimal(due), new BigDecimal(3));
        return sums;
    }

    /** The three amounts as texts, for short. */
    private static Object[] row(Object... values) {
        var row = values.clone();
        for (int i = row.length - 5; i < row.length - 2; i++) {
            row[i] = new BigDecimal(row[i].toString());
        }
        return row;
    }
}
