package io.partnerportal.consumptionlines;

import io.partnerportal.kernel.Proof;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that the rollups of each import say what its lines say, to the last digit. */
@Component
public class RollupsMatchLines implements Proof {

    private static final String LINES = """
            select cycle, partner_id, customer_id, service_id, date(charge_period_start) as day, manager_id,
                   association_type, billing_currency as currency, import_id,
                   billed_cost as due, official_cost as official
              from consumption_line
            """;

    /** The coarser ones are made at the end of a load, and a purge takes them first. */
    private static final String LOADED = """
            where import_id not in (select id
                                      from consumption_import
                                     where status not in ('READY', 'PUBLISHED', 'SUPERSEDED')
                                        or purge_state is not null)
            """;

    /** What a chunk sums up is added when all are loaded, before anybody sees it; a purge takes the finest last. */
    private static final String ADDED = """
            where import_id not in (select c.import_id
                                      from consumption_import_chunk c
                                      join consumption_import i on i.id = c.import_id
                                     where c.sums is not null
                                       and i.status not in ('READY', 'PUBLISHED', 'SUPERSEDED'))
              and import_id not in (select id from consumption_import where purge_state = 'BEGUN')
            """;

    private final JdbcClient jdbc;

    RollupsMatchLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "consumption rollups equal their lines";
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> violations() {
        return Stream.of(Rollup.values()).flatMap(this::violations).toList();
    }

    /** The finest is compared with the lines, the others with the finest, each row by row. */
    private Stream<String> violations(Rollup rollup) {
        var compared = Rollup.COARSER.contains(rollup) ? LOADED : ADDED;
        var expected = rollup == Rollup.DAILY ? rollup.ofLines(LINES) : rollup.ofFinest("");
        return Rows.list(jdbc.sql("""
                select distinct concat('import ', import_id, ', cycle ', cycle, ', partner ', partner_id, ' ',
                                       currency, ': %1$s is not what its lines say')
                  from (select %2$s, %3$s from %1$s
                        union all
                        select %2$s, -expenditure, -refund, -official, -line_count, -zero_count
                          from (%4$s) expected) both_sides
                 %5$s
                 group by %2$s
                having sum(expenditure) <> 0
                    or sum(refund) <> 0
                    or sum(official) <> 0
                    or sum(line_count) <> 0
                    or sum(zero_count) <> 0
                """.formatted(rollup.table(), rollup.key(), Rollup.SUMS, expected, compared))
                        .query(String.class))
                .stream();
    }
}
