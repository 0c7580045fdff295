package io.partnerportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script on a machine made up of small fakes: a copy of it, a PATH with nothing else, JDKs that only print. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PortalScriptTest {

    private static final List<String> TOOLS = List.of(
            "bash",
            "env",
            "dirname",
            "readlink",
            "sed",
            "awk",
            "grep",
            "tee",
            "cat",
            "find",
            "touch",
            "mkdir",
            "mv",
            "rm",
            "tail",
            "id");

    private static final String BASH = "#!/usr/bin/env bash\n";

    @TempDir
    private Path machine;

    private Path bin;
    private Path jdks;

    private record Ended(int result, String text) {}

    @BeforeEach
    void a_machine_with_a_clone_and_an_old_java() throws IOException {
        bin = Files.createDirectories(machine.resolve("bin"));
        jdks = Files.createDirectories(machine.resolve("jvm"));
        for (var tool : TOOLS) {
            executable(bin.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(pathOf(tool)));
        }
        var clone = Files.createDirectories(machine.resolve("clone/src/main"));
        Files.createDirectories(machine.resolve("clone/frontend"));
        Files.createFile(machine.resolve("clone/pom.xml"));
        Files.createFile(clone.resolve("One.java"));
        Files.copy(Path.of("portal"), machine.resolve("clone/portal"));
        jdk("java-17", "17.0.15");
        Files.createSymbolicLink(bin.resolve("java"), jdks.resolve("java-17/bin/java"));
    }

    @Test
    void without_a_jdk_25_it_says_where_it_looked() throws Exception {
        var ended = portal("run");

        assertThat(ended.text()).startsWith("No JDK 25 or newer in JAVA_HOME, on the PATH or under /usr/lib/jvm.");
        assertThat(ended.text().lines()).hasSize(1);
        assertThat(ended.result()).isOne();
    }

    @Test
    void without_maven_it_says_how_to_install_it() throws Exception {
        jdk("temurin-25", "25.0.3");

        var ended = portal("run");

        assertThat(ended.text()).endsWith("Maven is missing. Install it: apt-get install maven\n");
        assertThat(ended.result()).isOne();
    }

    @Test
    void it_builds_once_and_starts_with_the_jdk_it_found() throws Exception {
        jdk("temurin-25", "25.0.3");
        maven("echo built >> builds");

        portal("run", "--portal.port=9000");
        var second = portal("run", "--portal.port=9000");

        assertThat(machine.resolve("clone/builds")).hasContent("built");
        assertThat(second.text())
                .contains("temurin-25 -Xmx512m ", "-jar " + machine + "/clone/target/app/partner-portal.jar")
                .endsWith(" --portal.port=9000\n")
                .doesNotContain("Building");
    }

    @Test
    void a_changed_source_is_built_again() throws Exception {
        jdk("temurin-25", "25.0.3");
        maven("echo built >> builds");
        portal("run");

        Files.setLastModifiedTime(
                machine.resolve("clone/pom.xml"), FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        portal("run");

        assertThat(machine.resolve("clone/builds")).hasContent("built\nbuilt");
    }

    @Test
    void a_failed_build_shows_its_last_lines() throws Exception {
        jdk("temurin-25", "25.0.3");
        maven("echo cannot find symbol; exit 1");

        var ended = portal("verify");

        assertThat(ended.text()).contains("cannot find symbol", "The build failed; all of it: ");
        assertThat(ended.result()).isOne();
    }

    @Test
    void the_closing_line_counts_the_reports_of_all_tests() throws Exception {
        jdk("temurin-25", "25.0.3");
        tool("chromium", "");
        maven("""
                mkdir -p target/surefire-reports target/failsafe-reports
                echo '<testsuite name="a" tests="4" errors="1" skipped="0" failures="1">' > target/surefire-reports/TEST-a.xml
                echo '<testsuite name="b" tests="3" errors="0" skipped="0" failures="0">' > target/failsafe-reports/TEST-b.xml
                """);

        var ended = portal("test");

        assertThat(ended.text()).isEqualTo("5 passed, 2 failed\n");
        assertThat(ended.result()).isOne();
    }

    @Test
    void a_run_in_which_every_test_passed_ends_well() throws Exception {
        jdk("temurin-25", "25.0.3");
        tool("chromium", "");
        maven("""
                mkdir -p target/surefire-reports
                echo '<testsuite name="a" tests="4" errors="0" skipped="0" failures="0">' > target/surefire-reports/TEST-a.xml
                """);

        assertThat(portal("test")).isEqualTo(new Ended(0, "4 passed, 0 failed\n"));
    }

    @Test
    void no_test_at_all_is_a_failure() throws Exception {
        jdk("temurin-25", "25.0.3");
        tool("chromium", "");
        maven("");

        assertThat(portal("test")).isEqualTo(new Ended(1, "No test ran.\n0 passed, 0 failed\n"));
    }

    @Test
    void a_test_process_that_died_is_a_failure_whatever_its_reports_say() throws Exception {
        jdk("temurin-25", "25.0.3");
        tool("chromium", "");
        maven("""
                mkdir -p target/surefire-reports
                echo '<testsuite name="a" tests="4" errors="0" skipped="0" failures="0">' > target/surefire-reports/TEST-a.xml
                echo '[ERROR] The forked VM terminated without properly saying goodbye.'
                """);

        assertThat(portal("test").result()).isOne();
    }

    @Test
    void who_may_not_install_the_browser_is_told_the_line_that_does() throws Exception {
        jdk("temurin-25", "25.0.3");
        maven("");
        tool("id", "echo 1000");

        var ended = portal("test");

        assertThat(ended.text())
                .endsWith("Install them: sudo apt-get install -y --no-install-recommends chromium fonts-noto-cjk\n");
        assertThat(ended.result()).isOne();
    }

    @Test
    void an_unknown_verb_is_refused_with_the_known_ones() throws Exception {
        var ended = portal("rnu");

        assertThat(ended.text()).contains("./portal run ").endsWith("Unknown verb: rnu\n");
        assertThat(ended.result()).isOne();
    }

    /** One whose programs only print where they are and what they were asked. */
    private void jdk(String name, String version) throws IOException {
        var programs = Files.createDirectories(jdks.resolve(name).resolve("bin"));
        Files.writeString(jdks.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(programs.resolve("javac"), BASH);
        executable(programs.resolve("java"), BASH + """
                echo %s "$@"
                while [[ $# -gt 0 ]]; do
                  if [[ $1 == --destination ]]; then mkdir -p "$2"; fi
                  shift
                done
                """.formatted(name));
    }

    private void maven(String body) throws IOException {
        tool("mvn", "cd " + machine.resolve("clone") + "\n" + body);
    }

    private void tool(String name, String body) throws IOException {
        executable(bin.resolve(name), BASH + body);
    }

    private static void executable(Path file, String body) throws IOException {
        Files.writeString(file, body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path pathOf(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Ended portal(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(bin.resolve("bash").toString(), machine + "/clone/portal"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", bin.toString(), "JVM_DIRECTORY", jdks.toString()));
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), text);
    }
}
