package io.partnerportal.consumptionlines;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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

    /** In the order of the primary keys, in which rows are written fastest and lock each other least. */
    public static final Comparator<RollupKey> ORDER = Comparator.comparingInt(RollupKey::cycle)
            .thenComparingLong(RollupKey::partner)
            .thenComparingLong(RollupKey::customer)
            .thenComparingLong(RollupKey::service)
            .thenComparing(RollupKey::day)
            .thenComparingLong(RollupKey::manager)
            .thenComparingInt(RollupKey::type)
            .thenComparing(RollupKey::currency);

    void writeTo(DataOutput out) throws IOException {
        out.writeInt(cycle);
        out.writeLong(partner);
        out.writeLong(customer);
        out.writeLong(service);
        out.writeLong(day.toEpochDay());
        out.writeLong(manager);
        out.writeByte(type);
        out.writeUTF(currency);
    }

    static RollupKey readFrom(DataInput in) throws IOException {
        return new RollupKey(
                in.readInt(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                LocalDate.ofEpochDay(in.readLong()),
                in.readLong(),
                in.readByte(),
                in.readUTF());
    }
}
