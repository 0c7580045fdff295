package io.partnerportal.consumptionlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/** What the lines of one row of the finest rollup have in common. */
public record RollupKey(
        int cycle, long partner, long customer, long service, LocalDate day, long manager, int type, String currency) {

    /** The parts of a key in the order of every rollup's primary key, which ends with the import. */
    public enum Part {
        CYCLE("cycle", RollupKey::cycle),
        PARTNER("partner_id", RollupKey::partner),
        CUSTOMER("customer_id", RollupKey::customer),
        SERVICE("service_id", RollupKey::service),
        DAY("day", RollupKey::day),
        MANAGER("manager_id", RollupKey::manager),
        TYPE("association_type", RollupKey::type),
        CURRENCY("currency", RollupKey::currency);

        private final String column;
        private final Function<RollupKey, Object> value;

        Part(String column, Function<RollupKey, Object> value) {
            this.column = column;
            this.value = value;
        }

        String column() {
            return column;
        }

        public Object of(RollupKey key) {
            return value.apply(key);
        }
    }

    /** In the order of the primary keys, so that two loaders lock rows in the same order. */
    public static final Comparator<RollupKey> ORDER = Comparator.comparingInt(RollupKey::cycle)
            .thenComparingLong(RollupKey::partner)
            .thenComparingLong(RollupKey::customer)
            .thenComparingLong(RollupKey::service)
            .thenComparing(RollupKey::day)
            .thenComparingLong(RollupKey::manager)
            .thenComparingInt(RollupKey::type)
            .thenComparing(RollupKey::currency);
}
