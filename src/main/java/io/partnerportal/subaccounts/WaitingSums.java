package io.partnerportal.subaccounts;

import io.partnerportal.consumptionlines.Upserts.Into;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many of a chunk's lines wait for a mapping of which sub-account, and what is due for them. */
public final class WaitingSums {

    public static final Into INTO = new Into("""
            insert into consumption_unmapped
                   (provider, sub_account_id, cycle, currency, import_id, sub_account_name, due, line_count)
            values
            """, """
            on duplicate key update
                sub_account_name = coalesce(values(sub_account_name), sub_account_name),
                due = due + values(due),
                line_count = line_count + values(line_count)
            """);

    private record Key(String provider, String subAccount, int cycle, String currency) {

        /** In the order of the primary key, so that two loaders lock rows in the same order. */
        static final Comparator<Key> ORDER = Comparator.comparing(Key::provider)
                .thenComparing(Key::subAccount)
                .thenComparingInt(Key::cycle)
                .thenComparing(Key::currency);
    }

    private static final class Sum {

        private @Nullable String name;
        private BigDecimal due = BigDecimal.ZERO;
        private long lines;
    }

    private final TreeMap<Key, Sum> sums = new TreeMap<>(Key.ORDER);

    public void clear() {
        sums.clear();
    }

    public void add(
            int cycle, String provider, String subAccount, @Nullable String name, String currency, BigDecimal due) {
        var sum = sums.computeIfAbsent(new Key(provider, subAccount, cycle, currency), _ -> new Sum());
        sum.name = name == null ? sum.name : name;
        sum.due = sum.due.add(due);
        sum.lines++;
    }

    public List<@Nullable Object[]> rows(long importId) {
        return sums.entrySet().stream()
                .map(entry -> row(entry.getKey(), importId, entry.getValue()))
                .toList();
    }

    private static @Nullable Object[] row(Key key, long importId, Sum sum) {
        return new @Nullable Object[] {
            key.provider(), key.subAccount(), key.cycle(), key.currency(), importId, sum.name, sum.due, sum.lines
        };
    }
}
