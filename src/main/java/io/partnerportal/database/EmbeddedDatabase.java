package io.partnerportal.database;

import io.partnerportal.kernel.PrivateFile;
import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB inside a directory of ours, for {@code ./portal run}, the tests and the demo. Reachable
 * from this machine only and with the generated password; its data outlive it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SCHEMA = "portal";
    private static final List<String> ARGUMENTS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-ssl",
            "--skip-name-resolve",
            "--skip-log-bin",
            "--skip-stack-trace",
            "--secure-file-priv=",
            "--local-infile=1",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_general_ci",
            "--default-time-zone=+00:00",
            "--innodb-snapshot-isolation=ON",
            "--innodb-data-file-buffering=ON",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-log-file-size=512M",
            "--max-allowed-packet=64M");

    private final MariaDbServer server;
    private final DirectoryLock lock;
    private final DatabaseAccess access;
    private final Duration startedIn;

    private EmbeddedDatabase(MariaDbServer server, DirectoryLock lock, DatabaseAccess access, Duration startedIn) {
        this.server = server;
        this.lock = lock;
        this.access = access;
        this.startedIn = startedIn;
    }

    /**
     * Starts the database of a directory, made on first use; what a killed predecessor left running is ended first.
     *
     * @param bufferPool memory for data pages, as MariaDB writes sizes
     * @return absent when another process has it open
     */
    public static Optional<EmbeddedDatabase> tryStart(Path directory, String bufferPool, String... more) {
        var held = DirectoryLock.tryHold(directory);
        return held.map(lock -> start(lock, directory, bufferPool, more));
    }

    /** How to reach the database that another process has open. */
    public static DatabaseAccess accessOf(Path directory) {
        return DatabaseAccess.read(directory.resolve("access"));
    }

    private static EmbeddedDatabase start(DirectoryLock lock, Path directory, String bufferPool, String... more) {
        long began = System.nanoTime();
        try {
            var data = directory.resolve("data");
            LeftoverServer.end(data);
            installIfAbsent(directory, data);
            var kept = directory.resolve("access");
            var password = Files.exists(kept) ? DatabaseAccess.read(kept).password() : DatabaseAccess.newPassword();
            var server = MariaDbServer.in(directory, "data", arguments(directory, bufferPool, more));
            var access = DatabaseAccess.local(server.port(), SCHEMA, password);
            access.write(kept);
            PrivateFile.write(directory.resolve("init.sql"), accounts(password));
            start(server, access);
            return new EmbeddedDatabase(server, lock, access, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException | SQLException | RuntimeException failure) {
            lock.close();
            throw new Refusal(
                    "The database in %s does not start: %s".formatted(directory, failure.getMessage()), failure);
        }
    }

    /** A server that let people in and is of no use must not be left running behind a released lock. */
    private static void start(MariaDbServer server, DatabaseAccess access) throws IOException, SQLException {
        server.start();
        try {
            KilledMigration.cleanUp(access, SCHEMA);
        } catch (SQLException | RuntimeException failure) {
            server.stop();
            throw failure;
        }
    }

    /** In a directory beside, renamed when complete, so that one cut short is not mistaken for data. */
    private static void installIfAbsent(Path directory, Path data) throws IOException {
        if (Files.isDirectory(data.resolve("mysql"))) {
            return;
        }
        FileSystemUtils.deleteRecursively(directory.resolve("data.new"));
        MariaDbServer.in(directory, "data.new", List.of()).install();
        Files.move(directory.resolve("data.new"), data);
    }

    private static List<String> arguments(Path directory, String bufferPool, String... more) {
        var arguments = new ArrayList<>(ARGUMENTS);
        arguments.add("--init-file=" + directory.resolve("init.sql").toAbsolutePath());
        arguments.add("--pid-file=" + directory.resolve("mariadbd.pid").toAbsolutePath());
        arguments.add("--innodb-buffer-pool-size=" + bufferPool);
        arguments.addAll(List.of(more));
        return arguments;
    }

    /** Run by the server at every start, before it lets anybody in. */
    private static String accounts(String password) {
        return """
                alter user 'root'@'localhost' identified by '%1$s';
                drop user if exists 'root'@'127.0.0.1', 'root'@'::1';
                create database if not exists %2$s character set utf8mb4 collate utf8mb4_general_ci;
                create user if not exists '%2$s'@'127.0.0.1' identified by '%1$s';
                alter user '%2$s'@'127.0.0.1' identified by '%1$s';
                grant all privileges on `%2$s%%`.* to '%2$s'@'127.0.0.1';
                """.formatted(password, SCHEMA);
    }

    /** As if this process had been killed: the directory is free, the server still runs. */
    void forgetLock() {
        lock.close();
    }

    /** From holding the directory to letting people in. */
    public Duration startedIn() {
        return startedIn;
    }

    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}
