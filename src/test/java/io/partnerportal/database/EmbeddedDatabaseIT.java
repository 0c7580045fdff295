package io.partnerportal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    /** One for all, since making it is most of the time; each test starts with tables of its own. */
    @TempDir
    private static Path directory;

    @Test
    void data_outlive_a_clean_stop_and_a_killed_server() throws Exception {
        try (var first = start()) {
            execute(first, "create or replace table kept (word varchar(9))");
            execute(first, "insert into kept values ('clean')");
        }
        assertThat(server()).isEmpty();

        var second = start();
        execute(second, "insert into kept values ('killed')");
        var server = server().orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        second.close();

        try (var third = start()) {
            assertThat(ask(third, "select group_concat(word order by word) from kept"))
                    .isEqualTo("clean,killed");
        }
    }

    @Test
    void a_path_with_a_blank_will_do(@TempDir Path home) throws Exception {
        var directory = home.resolve("my portal's home");
        try (var database = start(directory)) {
            execute(database, "create table kept (word varchar(9))");
        }

        try (var again = start(directory)) {
            assertThat(ask(again, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void a_second_one_on_the_same_directory_does_not_start_and_leaves_the_first_alone() throws Exception {
        try (var first = start()) {
            assertThat(EmbeddedDatabase.tryStart(directory, "64M")).isEmpty();
            assertThat(ask(first, "select 1")).isEqualTo("1");
            assertThat(EmbeddedDatabase.accessOf(directory)).isEqualTo(first.access());
        }
    }

    @Test
    void a_server_left_over_by_a_killed_portal_is_ended() throws Exception {
        var killed = start();
        execute(killed, "create or replace table kept (word varchar(9))");
        var leftOver = server().orElseThrow();
        killed.forgetLock();

        try (var next = start()) {
            assertThat(leftOver.isAlive()).isFalse();
            assertThat(ask(next, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void a_migration_that_was_killed_is_begun_again_and_loses_no_account() throws Exception {
        try (var database = start()) {
            execute(
                    database,
                    "create or replace table DATABASECHANGELOGLOCK (LOCKED bit(1), LOCKGRANTED datetime, LOCKEDBY text)");
            execute(database, "insert into DATABASECHANGELOGLOCK values (1, now(), 'killed')");
            execute(database, "create or replace table account (id bigint)");
            execute(database, "insert into account values (1)");
        }
        try (var database = start()) {
            assertThat(ask(database, "select count(*) from DATABASECHANGELOGLOCK where LOCKED"))
                    .isEqualTo("0");
            assertThat(ask(database, "select count(*) from account")).isEqualTo("1");
            execute(database, "delete from account");
            execute(database, "update DATABASECHANGELOGLOCK set LOCKED = 1");
        }
        try (var database = start()) {
            assertThat(ask(database, "select count(*) from information_schema.tables where table_schema = 'portal'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void only_the_generated_password_opens_it_and_only_its_owner_reads_that() throws Exception {
        try (var database = start()) {
            var url = database.access().url();
            for (var user : new String[] {"root", "portal", "anybody"}) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> DriverManager.getConnection(url, user, ""));
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("access"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("init.sql"))))
                    .isEqualTo("rw-------");
            assertThat(ask(database, "select @@innodb_snapshot_isolation")).isEqualTo("1");
            assertThat(ask(database, "select @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    private static EmbeddedDatabase start() {
        return start(directory);
    }

    private static EmbeddedDatabase start(Path directory) {
        return EmbeddedDatabase.tryStart(directory, "64M", "--innodb-log-file-size=16M")
                .orElseThrow();
    }

    private Optional<ProcessHandle> server() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(
                                argument -> argument.startsWith("--datadir") && argument.endsWith(directory + "/data")))
                .findFirst();
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        ask(database, sql);
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        var access = database.access();
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var result = statement.getResultSet();
            return result.next() ? result.getString(1) : "";
        }
    }
}
