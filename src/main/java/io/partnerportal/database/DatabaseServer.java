package io.partnerportal.database;

import io.partnerportal.kernel.OneLine;
import io.partnerportal.kernel.Refusal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A database server that somebody else runs: asked once before anything starts, so that a wrong address is one clear line. */
public final class DatabaseServer {

    private DatabaseServer() {}

    public static void refuseUnreachable(DatabaseAccess access) {
        var properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("connectTimeout", "3000");
        properties.setProperty("socketTimeout", "10000");
        try (var connection = DriverManager.getConnection(access.url(), properties);
                var statement = connection.createStatement()) {
            statement.execute("select @@innodb_snapshot_isolation");
        } catch (SQLException failure) {
            throw new Refusal(
                    "Cannot use the database %s: %s"
                            .formatted(withoutParameters(access.url()), withoutParameters(OneLine.message(failure))),
                    failure);
        }
    }

    /** Behind the question mark there may be a password. */
    private static String withoutParameters(String text) {
        return text.replaceAll("\\?[^ ]*", "");
    }
}
