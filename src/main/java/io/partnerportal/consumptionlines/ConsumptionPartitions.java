package io.partnerportal.consumptionlines;

import io.partnerportal.kernel.BillingCycle;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives each cycle a partition of its own, before its first line arrives; meant to be called by a job too. */
@Component
public class ConsumptionPartitions {

    /** A cycle further ahead than this stays in the last partition: a wrong date must not make a thousand. */
    private static final int MOST_MONTHS_AHEAD = 24;

    private static final int MONTHS_IN_STOCK = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsumptionPartitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Splits the last partition until the coming months have theirs. */
    public void extend() {
        extendTo(BillingCycle.of(clock.instant()).minusMonths(-MONTHS_IN_STOCK));
    }

    public void extendTo(BillingCycle wanted) {
        var furthest = BillingCycle.of(clock.instant()).minusMonths(-MOST_MONTHS_AHEAD);
        var last = wanted.compareTo(furthest) > 0 ? furthest : wanted;
        for (var next = firstWithout(); next.compareTo(last) <= 0; next = next.minusMonths(-1)) {
            split(next);
        }
    }

    private BillingCycle firstWithout() {
        return BillingCycle.ofNumber(jdbc.sql("""
                select max(cast(partition_description as unsigned))
                  from information_schema.partitions
                 where table_schema = database()
                   and table_name = 'consumption_line'
                   and partition_description <> 'MAXVALUE'
                """).query(Integer.class).single());
    }

    private void split(BillingCycle cycle) {
        jdbc.sql("""
                alter table consumption_line reorganize partition pmax into (
                    partition p%d values less than (%d),
                    partition pmax values less than maxvalue)
                """.formatted(cycle.number(), cycle.minusMonths(-1).number())).update();
    }
}
