package io.partnerportal.database;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a portal killed while it changed the tables leaves behind: Liquibase's lock, and perhaps half a changeset.
 * Only for a database nobody else can have open.
 */
final class KilledMigration {

    private KilledMigration() {}

    /** Frees the lock; a schema that never had an account in it is made anew, since it may be half done. */
    static void cleanUp(DatabaseAccess access, String schema) throws SQLException {
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var statement = connection.createStatement()) {
            if (!isTable(statement, schema, "DATABASECHANGELOGLOCK")
                    || !any(statement, "select 1 from DATABASECHANGELOGLOCK where LOCKED")) {
                return;
            }
            if (isTable(statement, schema, "account") && any(statement, "select 1 from account limit 1")) {
                statement.execute("update DATABASECHANGELOGLOCK set LOCKED = 0, LOCKGRANTED = null, LOCKEDBY = null");
            } else {
                statement.execute(
                        "create or replace database " + schema + " character set utf8mb4 collate utf8mb4_general_ci");
            }
        }
    }

    private static boolean isTable(Statement statement, String schema, String table) throws SQLException {
        return any(
                statement,
                "select 1 from information_schema.tables where table_schema = '%s' and table_name = '%s'"
                        .formatted(schema, table));
    }

    private static boolean any(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
