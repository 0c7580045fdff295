package io.partnerportal.consumption;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds rows to a rollup a thousand at a time, as one statement of text each: four times as fast as a batch. */
final class Upserts {

    private static final int AT_ONCE = 1000;
    private static final HexFormat HEX = HexFormat.of();

    /** A statement around its rows. */
    record Into(String head, String tail) {}

    static final Into DAILY = new Into("""
            insert into consumption_daily
                   (cycle, partner_id, customer_id, service_id, day, manager_id, association_type, currency, import_id,
                    expenditure, refund, official, line_count, zero_count)
            values
            """, Upserts.ADD_ALL);

    static final Into PARTNER_DAILY = new Into("""
            insert into consumption_partner_daily
                   (cycle, partner_id, day, association_type, currency, import_id,
                    expenditure, refund, official, line_count, zero_count)
            values
            """, Upserts.ADD_ALL);

    static final Into WAITING = new Into("""
            insert into consumption_unmapped
                   (provider, sub_account_id, cycle, currency, import_id, sub_account_name, due, line_count)
            values
            """, """
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
        var sql = new StringBuilder(into.head());
        for (var values : rows) {
            sql.append('(');
            for (var value : values) {
                literal(value, sql);
                sql.append(',');
            }
            sql.setCharAt(sql.length() - 1, ')');
            sql.append(',');
        }
        sql.setCharAt(sql.length() - 1, '\n');
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql.append(into.tail()).toString());
        }
    }

    /** Bound values would cost the driver more than the server needs for the rows. Texts are written as hex digits. */
    private static void literal(@Nullable Object value, StringBuilder sql) {
        switch (value) {
            case null -> sql.append("null");
            case BigDecimal number -> sql.append(number.toPlainString());
            case Number number -> sql.append(number);
            case LocalDate day -> sql.append('\'').append(day).append('\'');
            default ->
                sql.append("_utf8mb4 x'")
                        .append(HEX.formatHex(value.toString().getBytes(StandardCharsets.UTF_8)))
                        .append('\'');
        }
    }
}
