package io.partnerportal.clientele;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers spent, put into the rollups as a published import leaves it there. */
@Component
public class GivenSpend {

    private final JdbcClient jdbc;
    private final Ids ids;

    GivenSpend(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** @param manager stamped on the lines, 0 for nobody */
    public void of(long partner, long customer, long manager, LocalDate day, String amount, String currency) {
        long file = published(day);
        long service = service();
        insert("consumption_daily", "service_id, day,", "%d, '%s',".formatted(service, day), file, partner, customer);
        insert("consumption_customer_daily", "day,", "'%s',".formatted(day), file, partner, customer);
        insert("consumption_customer_cycle", "", "", file, partner, customer);
        for (var table :
                new String[] {"consumption_daily", "consumption_customer_daily", "consumption_customer_cycle"}) {
            jdbc.sql("""
                    update %s set cycle = ?, manager_id = ?, currency = ?, expenditure = ? where import_id = ?
                    """.formatted(table))
                    .params(day.getYear() * 100 + day.getMonthValue(), manager, currency, new BigDecimal(amount), file)
                    .update();
        }
    }

    private void insert(String table, String more, String values, long file, long partner, long customer) {
        jdbc.sql("""
                insert into %s (cycle, partner_id, customer_id, %s manager_id, association_type, currency, import_id,
                                expenditure, refund, official, line_count, zero_count)
                values (0, ?, ?, %s 0, 2, '', ?, 0, 0, 0, 1, 0)
                """.formatted(table, more, values))
                .params(partner, customer, file)
                .update();
    }

    private long published(LocalDate day) {
        long id = ids.next();
        jdbc.sql("""
                insert into consumption_import (id, public_id, status, decision, file_name, sha256, bytes, last_day,
                                                requested_by, registered_at, published_at)
                values (?, ?, 'PUBLISHED', 'ADD', 'bill.csv', sha2(?, 256), 1, ?, 'test', '2025-01-01', '2025-01-01')
                """).params(id, PublicId.random().value(), id, day).update();
        jdbc.sql("""
                insert into consumption_import_scope (import_id, provider, billing_account, cycle, currency, line_count,
                                                      billed)
                values (?, 'test', '', ?, 'CNY', 1, 1)
                """).params(id, day.getYear() * 100 + day.getMonthValue()).update();
        return id;
    }

    private long service() {
        long id = ids.next();
        jdbc.sql(
                        "insert into service (id, public_id, provider, name, name_zh, created_at) values (?, ?, 'test', ?, ?, '2025-01-01')")
                .params(id, PublicId.random().value(), "Product " + id, "产品" + id)
                .update();
        return id;
    }
}
