package io.partnerportal;

import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One MariaDB with one empty schema for the whole run: the server named by {@code SPRING_DATASOURCE_URL},
 * or else an embedded one below {@code target}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The portal's home in the tests, as {@link PortalTest} names it: every process has one of its own. */
    public static final Path HOME = Path.of("target", "home-" + System.getProperty("surefire.forkNumber", "0"));

    private static final String[] SMALL_AND_FAST = {
        "--innodb-log-file-size=96M", "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF"
    };

    private static @Nullable DatabaseAccess access;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", access().asProperties()));
    }

    public static synchronized DatabaseAccess access() {
        if (access == null) {
            access = Optional.ofNullable(System.getenv("SPRING_DATASOURCE_URL"))
                    .map(TestDatabase::schemaOnServer)
                    .orElseGet(TestDatabase::schemaOnEmbeddedDatabase);
        }
        return access;
    }

    /** A connection past the pool, for tests that look at what really was committed. */
    public static Connection connect() throws SQLException {
        var database = access();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static DatabaseAccess schemaOnServer(String url) {
        var server = new DatabaseAccess(
                url, System.getenv("SPRING_DATASOURCE_USERNAME"), System.getenv("SPRING_DATASOURCE_PASSWORD"));
        var schema = "portal_test_" + Long.toString(new SecureRandom().nextLong(1L << 40), 36);
        forgetLastRun();
        execute(server, "create database " + schema + " character set utf8mb4 collate utf8mb4_general_ci");
        atTheEnd(() -> execute(server, "drop database " + schema));
        return in(server, schema);
    }

    private static DatabaseAccess schemaOnEmbeddedDatabase() {
        var database = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> Path.of("target", "database-" + number))
                .flatMap(directory -> EmbeddedDatabase.tryStart(directory, "512M", SMALL_AND_FAST).stream())
                .findFirst()
                .orElseThrow();
        atTheEnd(database::close);
        // not "create or replace": that stumbles over foreign keys of the last run's tables
        execute(database.access(), "drop database if exists portal_test");
        execute(database.access(), "create database portal_test");
        forgetLastRun();
        return in(database.access(), "portal_test");
    }

    /** Its seal of the operation log belongs to tables that are gone. */
    private static void forgetLastRun() {
        try {
            Files.deleteIfExists(HOME.resolve("operation-log.seal"));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static DatabaseAccess in(DatabaseAccess server, String schema) {
        var url = server.url().replaceFirst("^(jdbc:mariadb:.*//[^/?]+)(/[^?]*)?", "$1/" + schema);
        return new DatabaseAccess(url, server.user(), server.password());
    }

    private static void execute(DatabaseAccess server, String sql) {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static void atTheEnd(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action, "test database"));
    }
}
