package io.partnerportal.consumption;

import io.partnerportal.kernel.Proof;
import io.partnerportal.kernel.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that the rollups of each import say what its lines say, to the last digit. */
@Component
class RollupsMatchLines implements Proof {

    private static final String SUMS = """
            coalesce(sum(l.billed_cost), 0) as due, coalesce(sum(l.official_cost), 0) as official,
            count(*) as line_count, coalesce(sum(l.billed_cost = 0), 0) as zero_count
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
        var lines = """
                select l.cycle, l.partner_id, l.billing_currency as currency, l.import_id,
                %s
                  from consumption_line l
                 group by l.cycle, l.partner_id, l.billing_currency, l.import_id
                """.formatted(SUMS);
        return Rows.list(jdbc.sql("""
                select concat('import ', import_id, ', cycle ', cycle, ', partner ', partner_id, ' ', currency,
                              ': lines, daily and partner rollup differ')
                  from (select import_id, cycle, partner_id, currency, due, official, line_count, zero_count
                          from (%s) from_lines
                        union all
                        select import_id, cycle, partner_id, currency, sum(expenditure + refund), sum(official),
                               sum(line_count), sum(zero_count)
                          from consumption_daily
                         group by import_id, cycle, partner_id, currency
                        union all
                        select import_id, cycle, partner_id, currency, sum(expenditure + refund), sum(official),
                               sum(line_count), sum(zero_count)
                          from consumption_partner_daily
                         group by import_id, cycle, partner_id, currency) three
                 group by import_id, cycle, partner_id, currency
                having count(*) <> 3
                    or min(due) <> max(due)
                    or min(official) <> max(official)
                    or min(line_count) <> max(line_count)
                    or min(zero_count) <> max(zero_count)
                """.formatted(lines)).query(String.class));
    }
}
