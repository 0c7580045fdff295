package io.partnerportal.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnerportal.database.EmbeddedDatabase;
import io.partnerportal.kernel.SecretBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(400)
class BackupIT {

    private static final String AWKWARD = "tab\tline\nback\\slash '\"中文 😀";

    @TempDir
    private Path directory;

    @Test
    void a_running_portal_is_backed_up_and_comes_back_in_an_empty_home_to_the_last_byte() throws Exception {
        var home = directory.resolve("home");
        var backup = directory.resolve("backup");
        try (var portal = RunningPortal.start(demo(home))) {
            portal.awaitServed();
            writeAwkwardRows(home);
            writeSecret(home);
            awaitSealed(home);
            Files.createDirectories(home.resolve("imports"));
            Files.writeString(home.resolve("imports/waiting"), "a bill");

            var made =
                    RunningPortal.start(demo(home), "backup", backup.toString()).awaitEnd();
            assertThat(made.lines()).singleElement().asString().endsWith("are in " + backup);
            assertThat(made.result()).isZero();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                    .isEqualTo("rwx------");
            assertRefused(home, "backup", backup, backup + " is not empty; name a new directory for the backup.");
            assertRefused(
                    home,
                    "restore",
                    backup,
                    home + " is not empty. A backup is restored into an empty home; name one with PORTAL_HOME.");
            portal.stop();
        }
        assertComesBack(backup);
        assertThatWhatWasTamperedWithIsFound(backup);
    }

    private static void writeAwkwardRows(Path home) throws Exception {
        change(
                home,
                "create table awkward (id bigint primary key, word text, bytes varbinary(8), at timestamp(6) null)");
        change(
                home,
                "insert into awkward values (1, '%s', x'00ff5c090a', '2025-03-12 02:00:00.000001'), (2, null, null, null)"
                        .formatted(AWKWARD.replace("\\", "\\\\").replace("'", "''")));
    }

    private static void writeSecret(Path home) throws Exception {
        var secret = HexFormat.of().formatHex(new SecretBox(home.resolve("secret.key")).seal("a secret", "key 7"));
        change(home, """
                insert into access_key
                       (id, public_id, user_id, account_id, slot, access_key, secret, note, status, created_at)
                select 7, '%032d', min(id), min(account_id), 1, 'AK7', x'%s', '', 'ENABLED', now() from portal_user
                """.formatted(7, secret));
    }

    @Test
    void what_is_no_backup_is_refused_and_leaves_the_home_empty() throws Exception {
        var home = directory.resolve("home");

        assertRefused(
                home,
                "restore",
                directory.resolve("nothing"),
                directory.resolve("nothing") + " is no finished backup.");
        assertThat(home).isEmptyDirectory();
    }

    private void assertComesBack(Path backup) throws Exception {
        var home = directory.resolve("another-home");
        var restored =
                RunningPortal.start(demo(home), "restore", backup.toString()).awaitEnd();
        assertThat(restored.lines().getFirst()).contains(" tables with ").endsWith(" are back");
        assertThat(restored.lines().getLast()).endsWith(" 0 broken");
        assertThat(restored.result()).isZero();
        assertThat(home.resolve("secret.key")).hasSameTextualContentAs(directory.resolve("home/secret.key"));
        assertThat(home.resolve("operation-log.seal"))
                .hasSameTextualContentAs(backup.resolve("operation-log.seal"))
                .content()
                .matches("(\\d+ [0-9a-f]{64}\n){1,2}");
        assertThat(home.resolve("imports/waiting")).hasContent("a bill");

        try (var portal = RunningPortal.start(demo(home))) {
            portal.awaitServed();
            assertThat(ask(home, "select word from awkward where id = 1")).isEqualTo(AWKWARD);
            assertThat(ask(home, "select concat(hex(bytes), ' ', at) from awkward where id = 1"))
                    .isEqualTo("00FF5C090A 2025-03-12 02:00:00.000001");
            assertThat(ask(home, "select count(*) from awkward where word is null and bytes is null"))
                    .isEqualTo("1");
            assertThat(ask(home, "select count(*) > 0 from account")).isEqualTo("1");
            var sealed = ask(home, "select hex(secret) from access_key where access_key = 'AK7'");
            assertThat(new SecretBox(home.resolve("secret.key"))
                            .open(HexFormat.of().parseHex(sealed), "key 7"))
                    .isEqualTo("a secret");
            portal.stop();
        }
    }

    private void assertThatWhatWasTamperedWithIsFound(Path backup) throws Exception {
        var operations = backup.resolve("tables/operation_log.tsv.gz");
        var rows = unpacked(operations);
        assertThat(rows).contains("\tDONE\t");
        try (var out = new GZIPOutputStream(Files.newOutputStream(operations))) {
            out.write(rows.replaceFirst("\tDONE\t", "\tREFUSED\t").getBytes(UTF_8));
        }

        var restored = RunningPortal.start(demo(directory.resolve("a-third-home")), "restore", backup.toString())
                .awaitEnd();

        assertThat(restored.result()).isOne();
        assertThat(restored.lines())
                .anyMatch(line -> line.startsWith("BROKEN  no sealed operation record was changed"))
                .anyMatch(line -> line.matches(" +record \\d+ is not what was sealed"));
    }

    private static String unpacked(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** As it is done every minute, only sooner. */
    private static void awaitSealed(Path home) throws SQLException {
        change(home, "update scheduled_tasks set execution_time = utc_timestamp() where task_name = 'seal-operations'");
        await().atMost(Duration.ofSeconds(90))
                .until(() -> ask(home, "select count(*) from operation_log where number is null")
                        .equals("0"));
    }

    private static void assertRefused(Path home, String verb, Path backup, String line) throws Exception {
        var ended = RunningPortal.start(demo(home), verb, backup.toString()).awaitEnd();
        assertThat(ended.lines()).containsExactly(line);
        assertThat(ended.result()).isOne();
    }

    private static Map<String, String> demo(Path home) {
        return Map.of("PORTAL_HOME", home.toString(), "PORTAL_PORT", "0");
    }

    private static void change(Path home, String sql) throws SQLException {
        ask(home, sql);
    }

    private static String ask(Path home, String sql) throws SQLException {
        var access = EmbeddedDatabase.accessOf(home.resolve("database"));
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var statement = connection.createStatement()) {
            return statement.execute(sql) && statement.getResultSet().next()
                    ? statement.getResultSet().getString(1)
                    : "";
        }
    }
}
