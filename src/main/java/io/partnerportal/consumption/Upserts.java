package io.partnerportal.consumption;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Adds rows to a rollup a thousand at a time, as one statement of text each: four times as fast as a batch. */
final class Upserts {

    private static final int AT_ONCE = 1000;

    /**
     * A statement around its rows.
     *
     * @param columns how many values a row has
     */
    record Into(String head, int columns, String tail) {}

    static final Into DAILY = new Into("""
            insert into consumption_daily
                   (cycle, partner_id, customer_id, service_id, day, manager_id, association_type, currency, import_id,
                    expenditure, refund, official, line_count, zero_count)
            values
            """, 14, Upserts.ADD_ALL);

    static final Into PARTNER_DAILY = new Into("""
            insert into consumption_partner_daily
                   (cycle, partner_id, day, association_type, currency, import_id,
                    expenditure, refund, official, line_count, zero_count)
            values
            """, 11, Upserts.ADD_ALL);

    static final Into WAITING = new Into("""
            insert into consumption_unmapped
                   (provider, sub_account_id, cycle, currency, import_id, sub_account_name, due, line_count)
            values
            """, 8, """
            on duplicate key update
                sub_account_name = coalesce(values(sub_account_name), sub_account_name),
                due = due + values(due),
                line_count = line_count + values(line_count)
            """);

    /** How a rollup row takes another row of the same key. */
    static final String ADD_ALL = """
            on duplicate key update
                expenditure = expenditure + values(expenditure),
                refund = refund + values(refund),
                official = official + values(official),
                line_count = line_count + values(line_count),
                zero_count = zero_count + values(zero_count)
            """;

    private final Connection connection;

    Upserts(Connection connection) {
        this.connection = connection;
    }

    void write(Into into, List<Object[]> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            writeSome(into, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private void writeSome(Into into, List<Object[]> rows) throws SQLException {
        var row = "(" + "?,".repeat(into.columns() - 1) + "?)";
        var sql = into.head() + (row + ",").repeat(rows.size() - 1) + row + into.tail();
        try (var statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (var values : rows) {
                for (var value : values) {
                    statement.setObject(parameter++, value);
                }
            }
            statement.executeUpdate();
        }
    }
}
