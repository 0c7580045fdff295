package io.partnerportal.consumptionlines;

import io.partnerportal.kernel.Proof;
import io.partnerportal.kernel.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proves that every line of a bill is in exactly one place: what the check counted is mapped or waits. */
@Component
public class ScopesMatchLines implements Proof {

    private final JdbcClient jdbc;

    ScopesMatchLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "consumption lines and waiting lines equal the bills they came from";
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> violations() {
        return Rows.list(jdbc.sql("""
                select concat('import ', import_id, ', ', provider, ' ', billing_account, ', cycle ', cycle, ' ',
                              currency, ': ', sum(line_count), ' lines and ', sum(billed), ' too few')
                  from (select s.import_id, s.provider, s.billing_account, s.cycle, s.currency, s.line_count, s.billed
                          from consumption_import_scope s
                        union all
                        select import_id, provider_name, coalesce(billing_account_id, ''), cycle, billing_currency,
                               -count(*), -sum(billed_cost)
                          from consumption_line
                         group by import_id, provider_name, coalesce(billing_account_id, ''), cycle, billing_currency
                        union all
                        select import_id, provider_name, coalesce(billing_account_id, ''), cycle, billing_currency,
                               -count(*), -sum(billed_cost)
                          from consumption_unmapped_line
                         group by import_id, provider_name, coalesce(billing_account_id, ''), cycle, billing_currency)
                       both_sides
                 where import_id in (select id
                                       from consumption_import
                                      where status in ('READY', 'PUBLISHED', 'SUPERSEDED')
                                        and purge_state is null)
                 group by import_id, provider, billing_account, cycle, currency
                having sum(line_count) <> 0 or sum(billed) <> 0
                """).query(String.class));
    }
}
