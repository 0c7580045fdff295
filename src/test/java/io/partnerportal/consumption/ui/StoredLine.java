package io.partnerportal.consumption.ui;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One published line of September 2024 with its rollups, as an import would have left it. */
final class StoredLine {

    private static final int CYCLE = 202409;

    private final JdbcClient jdbc;
    private final Ids ids;

    StoredLine(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Returns the line's key. */
    long of(long partner, String due) {
        long imported = importOf();
        long customer = customer();
        long service = service();
        long line = (imported << 32) | 2;
        jdbc.sql("""
                insert into consumption_line
                       (cycle, partner_id, id, import_id, customer_id, manager_id, association_type, service_id,
                        region_id, charge_mode, bill_type, official_cost, billed_cost, billing_currency,
                        billing_period_start, charge_category, charge_period_start, provider_name, service_name,
                        sub_account_id)
                values (?, ?, ?, ?, ?, 0, 2, ?, 0, 3, 5, ?, ?, 'CNY', '2024-09-01', 'Usage', '2024-09-03', '云', '主机',
                        'sub')
                """)
                .params(CYCLE, partner, line, imported, customer, service, due, due)
                .update();
        jdbc.sql("""
                insert into consumption_daily
                       (cycle, partner_id, customer_id, service_id, day, manager_id, association_type, currency,
                        import_id, expenditure, refund, official, line_count, zero_count)
                values (?, ?, ?, ?, '2024-09-03', 0, 2, 'CNY', ?, ?, 0, ?, 1, 0)
                """)
                .params(CYCLE, partner, customer, service, imported, due, due)
                .update();
        coarser("consumption_customer_daily", "partner_id, customer_id, manager_id", imported);
        coarser("consumption_service_daily", "partner_id, service_id", imported);
        coarser("consumption_partner_daily", "partner_id", imported);
        return line;
    }

    private void coarser(String rollup, String known, long imported) {
        var columns =
                "cycle, %s, day, association_type, currency, import_id, expenditure, refund, official, line_count, zero_count"
                        .formatted(known);
        jdbc.sql("insert into %1$s (%2$s) select %2$s from consumption_daily where import_id = ?"
                        .formatted(rollup, columns))
                .params(imported)
                .update();
    }

    private long importOf() {
        long id = ids.next();
        jdbc.sql("""
                insert into consumption_import
                       (id, public_id, status, decision, file_name, sha256, bytes, requested_by, registered_at,
                        published_at)
                values (?, ?, 'PUBLISHED', 'ADD', 'stored.csv', ?, 1, 'test', '2024-10-01', '2024-10-01')
                """)
                .params(id, PublicId.random().value(), PublicId.random().value().repeat(2))
                .update();
        jdbc.sql("""
                insert into consumption_import_scope
                       (import_id, provider, billing_account, cycle, currency, line_count, billed)
                values (?, '云', '', ?, 'CNY', 1, 0)
                """).params(id, CYCLE).update();
        return id;
    }

    private long customer() {
        long id = ids.next();
        jdbc.sql("""
                insert into account
                       (id, version, public_id, kind, name, display_name, email, site, status, created_at)
                values (?, 0, ?, 'CUSTOMER', ?, '客户', ?, 'cn', 'ACTIVE', '2024-01-01')
                """)
                .params(id, PublicId.random().value(), "customer" + id, "customer" + id + "@example.com")
                .update();
        jdbc.sql("insert into customer (id, version) values (?, 0)").params(id).update();
        return id;
    }

    private long service() {
        long id = ids.next();
        jdbc.sql("insert into service (id, public_id, provider, name, created_at) values (?, ?, '云', ?, '2024-01-01')")
                .params(id, PublicId.random().value(), "主机" + id)
                .update();
        return id;
    }
}
