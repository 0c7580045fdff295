package io.partnerportal.consumptionlines;

import io.partnerportal.consumptionlines.RollupKey.Part;
import io.partnerportal.consumptionlines.Upserts.Into;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sums kept of all lines, from the finest to the coarsest; each of the others sums up the finest. */
public enum Rollup {
    DAILY("consumption_daily", Part.CUSTOMER, Part.SERVICE, Part.DAY, Part.MANAGER),
    CUSTOMER_DAILY("consumption_customer_daily", Part.CUSTOMER, Part.DAY, Part.MANAGER),
    SERVICE_DAILY("consumption_service_daily", Part.SERVICE, Part.DAY),
    CUSTOMER_CYCLE("consumption_customer_cycle", Part.CUSTOMER, Part.MANAGER),
    PARTNER_DAILY("consumption_partner_daily", Part.DAY);

    static final String SUMS = "expenditure, refund, official, line_count, zero_count";

    private static final String ADD = """
            on duplicate key update
                expenditure = expenditure + values(expenditure),
                refund = refund + values(refund),
                official = official + values(official),
                line_count = line_count + values(line_count),
                zero_count = zero_count + values(zero_count)
            """;

    /** All that are made of the finest. */
    public static final Set<Rollup> COARSER = EnumSet.range(CUSTOMER_DAILY, PARTNER_DAILY);

    private final String table;
    private final Set<Part> parts = EnumSet.of(Part.CYCLE, Part.PARTNER, Part.TYPE, Part.CURRENCY);

    Rollup(String table, Part... more) {
        this.table = table;
        parts.addAll(List.of(more));
    }

    /** The one that tells all of this apart and has the fewest rows to read. */
    static Rollup thatKnows(Set<Part> wanted) {
        return Arrays.asList(values()).reversed().stream()
                .filter(rollup -> rollup.parts.containsAll(wanted))
                .findFirst()
                .orElseThrow();
    }

    public String table() {
        return table;
    }

    /** The columns of the primary key. */
    String key() {
        return Stream.concat(parts.stream().map(Part::column), Stream.of("import_id"))
                .collect(Collectors.joining(", "));
    }

    /** Around rows that are added. */
    public Into into() {
        return new Into(insert() + "values\n", ADD);
    }

    /**
     * Adds lines.
     *
     * @param lines a query for the columns of the finest key, for what is due and for the official price
     */
    public String addingLines(String lines) {
        return insert() + ofLines(lines) + ADD;
    }

    private String insert() {
        return "insert into %s (%s, %s)\n".formatted(table, key(), SUMS);
    }

    /** A query for what this rollup should say of these lines. */
    String ofLines(String lines) {
        return """
                select %1$s, sum(greatest(due, 0)) as expenditure, sum(least(due, 0)) as refund,
                       sum(official) as official, count(*) as line_count, sum(due = 0) as zero_count
                  from (%2$s) every_line
                 group by %1$s
                """.formatted(key(), lines);
    }

    /** Puts in what the finest says where a condition holds and nothing stands yet. */
    public String making(String where) {
        return insert() + ofFinest(where);
    }

    /** A query for what this rollup should say if the finest is right. */
    String ofFinest(String where) {
        return """
                select %1$s, sum(expenditure) as expenditure, sum(refund) as refund, sum(official) as official,
                       sum(line_count) as line_count, sum(zero_count) as zero_count
                  from %2$s
                 %3$s
                 group by %1$s
                """.formatted(key(), DAILY.table, where);
    }
}
