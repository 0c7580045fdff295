package io.partnerportal.database;

import io.partnerportal.kernel.OneLine;
import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** All tables of one moment as files, and back into a schema that has none. */
public final class DatabaseCopy {

    /** Whoever migrates at the moment is nobody's data. */
    private static final String MIGRATION_LOCK = "DATABASECHANGELOGLOCK";

    private final DatabaseAccess access;

    public DatabaseCopy(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * Reads every table in one snapshot, while others go on writing.
     *
     * @return rows by table
     */
    public Map<String, Long> write(Path directory) {
        var rows = new TreeMap<String, Long>();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            Files.createDirectories(directory);
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot");
            for (var table : tables(connection)) {
                rows.put(table, new TableCopy(table, directory).write(connection));
            }
            statement.execute("commit");
            return rows;
        } catch (SQLException | IOException failure) {
            throw new Refusal("Cannot copy the database: " + OneLine.message(failure), failure);
        }
    }

    /** As it was made, so that a newer portal finds what to change in it. */
    public void read(Path directory, Map<String, Long> expected) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set session foreign_key_checks = 0, unique_checks = 0, sql_mode = concat(@@sql_mode, "
                    + "',NO_AUTO_VALUE_ON_ZERO')");
            var copies = TableCopy.in(directory);
            for (var copy : copies) {
                copy.make(connection);
            }
            for (var copy : copies) {
                long rows = copy.fill(connection);
                if (rows != expected.getOrDefault(copy.table(), -1L)) {
                    throw new Refusal("Table %s has %d rows after restoring, but had %s."
                            .formatted(copy.table(), rows, expected.get(copy.table())));
                }
            }
        } catch (SQLException | IOException failure) {
            throw new Refusal("Cannot restore the database: " + OneLine.message(failure), failure);
        }
    }

    public boolean isEmpty() {
        try (var connection = connect()) {
            return tables(connection).isEmpty();
        } catch (SQLException failure) {
            throw new Refusal("Cannot look into the database: " + OneLine.message(failure), failure);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("allowLocalInfile", "true");
        properties.setProperty("sessionVariables", "time_zone='+00:00'");
        return DriverManager.getConnection(access.url(), properties);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_name
                          from information_schema.tables
                         where table_schema = database() and table_type = 'BASE TABLE'
                           and table_name <> '%s'
                         order by table_name
                        """.formatted(MIGRATION_LOCK))) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
