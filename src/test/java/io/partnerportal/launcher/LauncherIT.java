package io.partnerportal.launcher;

import static io.partnerportal.launcher.RunningPortal.quiet;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.database.EmbeddedDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(240)
class LauncherIT {

    @TempDir
    private Path home;

    @Test
    void a_killed_portal_loses_nothing_a_second_one_leaves_it_alone_and_commands_work_beside_and_without_it()
            throws Exception {
        try (var killed = RunningPortal.start(quiet(home))) {
            assertThat(killed.awaitServed())
                    .anyMatch(line -> line.startsWith("Partner Portal  http://127.0.0.1:"))
                    .anyMatch(line -> line.contains("the one-time code"));
            ask("create table kept as select 'written before the kill' as word");
            killed.kill();
        }
        try (var first = RunningPortal.start(quiet(home))) {
            first.awaitServed();
            assertThat(ask("select word from kept")).isEqualTo("written before the kill");

            aSecondOneLeavesItAlone();
            aCommandWorksBesideIt();

            assertThat(ask("select word from kept")).isEqualTo("written before the kill");
            assertThat(first.stop().lines()).isEmpty();
        }
        assertThat(databaseLog()).contains("Shutdown complete");

        var verified = RunningPortal.start(quiet(home), "verify").awaitEnd();
        assertThat(verified.result()).isZero();
        assertThat(verified.lines().getLast()).endsWith(" 0 broken");
        assertThat(databaseLog()).contains("Shutdown complete");
    }

    private void aSecondOneLeavesItAlone() throws Exception {
        var second = RunningPortal.start(quiet(home)).awaitEnd();
        assertThat(second.result()).isOne();
        assertThat(second.lines()).singleElement().asString().contains("already runs", home.toString());
    }

    private void aCommandWorksBesideIt() throws Exception {
        var command = RunningPortal.start(quiet(home), "whoami", "--loud").awaitEnd();
        assertThat(command.result()).isEqualTo(3);
        assertThat(command.lines())
                .singleElement()
                .asString()
                .startsWith("cli:" + System.getProperty("user.name"))
                .contains("Operator", "[--loud]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PORTAL_PROT           | 9000                       | Unknown setting PORTAL_PROT. Did you mean PORTAL_PORT? All of them: docs/settings.md
        PORTAL_BIND           | 192.0.2.1                  | Cannot listen on port 0 of 192.0.2.1 (Cannot assign requested address). Choose another with PORTAL_PORT.
        PORTAL_BIND           | 0.0.0.0                    | Links in mails would begin with http://0.0.0.0:0, which leads nowhere. Say with PORTAL_PUBLIC_URL where readers reach the portal.
        PORTAL_PROXIES        | proxy.example              | PORTAL_PROXIES is "proxy.example", but takes addresses or networks with commas between, such as 10.0.0.7, 10.1.0.0/16.
        PORTAL_HOME           | /dev/null/portal           | Cannot write to /dev/null/portal. Name a directory of yours with PORTAL_HOME.
        SPRING_DATASOURCE_URL | jdbc:mariadb://127.0.0.1:1/portal?password=secret | Cannot use the database jdbc:mariadb://127.0.0.1:1/portal: Socket fail to connect to 127.0.0.1:1. Connection refused
        SPRING_DATASOURCE_URL | jdbc:h2:mem                | Cannot use the database jdbc:h2:mem: No suitable driver found for jdbc:h2:mem
        """)
    void what_is_set_wrong_is_said_in_one_line(String setting, String value, String line) throws Exception {
        var settings = new HashMap<>(quiet(home));
        settings.put(setting, value);

        assertRefused(settings, line);
    }

    @Test
    void a_port_in_use_is_said_in_one_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new HashMap<>(quiet(home));
            settings.put("PORTAL_PORT", Integer.toString(taken.getLocalPort()));

            assertRefused(
                    settings,
                    "Cannot listen on port %d of 127.0.0.1 (Address already in use). Choose another with PORTAL_PORT."
                            .formatted(taken.getLocalPort()));
        }
        assertThat(Files.exists(home.resolve("database"))).isFalse();
    }

    @Test
    void behind_a_named_proxy_with_tls_its_headers_are_believed_and_the_cookie_is_this_hosts_alone() throws Exception {
        var settings = new HashMap<>(quiet(home));
        settings.put("PORTAL_PUBLIC_URL", "https://portal.example");
        settings.put("PORTAL_PROXIES", "127.0.0.1, 10.0.0.0/8");
        try (var portal = RunningPortal.start(settings)) {
            var address = portal.awaitServed().stream()
                    .filter(line -> line.startsWith("Partner Portal  "))
                    .map(line -> line.replace("Partner Portal  ", "") + "set-up")
                    .findFirst()
                    .orElseThrow();

            var answer = forwarded(address);

            assertThat(answer.firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-portal=")
                            .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                            .doesNotContain("Domain"));
            portal.stop();
        }
    }

    private static HttpHeaders forwarded(String address) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-For", "203.0.113.9")
                    .build();
            return browser.send(request, HttpResponse.BodyHandlers.discarding()).headers();
        }
    }

    private static void assertRefused(Map<String, String> settings, String line)
            throws IOException, InterruptedException {
        var ended = RunningPortal.start(settings).awaitEnd();
        assertThat(ended.lines()).containsExactly(line);
        assertThat(ended.result()).isOne();
    }

    private String databaseLog() throws IOException {
        return Files.readString(home.resolve("database/mariadbd.log"));
    }

    private String ask(String sql) throws SQLException {
        var access = EmbeddedDatabase.accessOf(home.resolve("database"));
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var statement = connection.createStatement()) {
            return statement.execute(sql) && statement.getResultSet().next()
                    ? statement.getResultSet().getString(1)
                    : "";
        }
    }
}
