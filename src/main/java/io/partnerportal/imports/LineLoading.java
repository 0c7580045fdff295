package io.partnerportal.imports;

import io.partnerportal.consumptionlines.LineColumns;
import java.sql.Connection;
import java.sql.SQLException;

/** Streams lines into a table, and does not believe the server until the count is right and nobody complained. */
final class LineLoading {

    private LineLoading() {}

    static void load(Connection connection, String table, TsvBuffer lines, int count) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(lines.read());
            int loaded = statement.executeUpdate("""
                    load data local infile 'lines' into table %s
                    character set utf8mb4
                    fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n'
                    (%s)
                    """.formatted(table, LineColumns.ALL));
            // LOCAL turns errors into warnings: a line too many or too few, a value cut off
            var warning = statement.getWarnings();
            if (loaded != count || warning != null) {
                throw new SQLException(
                        "%d of %d lines loaded".formatted(loaded, count)
                                + (warning == null ? "" : ": " + warning.getMessage()),
                        warning);
            }
        }
    }
}
