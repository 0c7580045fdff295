package io.partnerportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** No image is built here; the files are held against what they promise, and read by Docker where it is installed. */
class ContainerFilesTest {

    private static final Path COMPOSE = Path.of("docker", "compose.yaml");
    private static final Pattern ENVIRONMENT_LINES = Pattern.compile("(PORTAL_[A-Z_]+)=(\\S+)");

    @Test
    void compose_starts_portal_database_and_a_mailbox() throws IOException {
        var services = map(yaml().get("services"));

        assertThat(services).containsOnlyKeys("portal", "database", "mail");
        assertThat(map(services.get("database")))
                .containsEntry("image", "mariadb:11.4")
                .containsKey("healthcheck");
        assertThat((List<?>) map(services.get("database")).get("command"))
                .asString()
                .contains("--innodb-snapshot-isolation=ON", "--local-infile=1");
        assertThat(map(map(services.get("portal")).get("build")).get("dockerfile"))
                .isEqualTo("docker/Dockerfile");
    }

    @Test
    void what_is_set_for_the_portal_is_known_to_it_and_fits() throws Exception {
        var variables = map(map(map(yaml().get("services")).get("portal")).get("environment"));
        assertThat(variables)
                .containsKeys(
                        "SPRING_DATASOURCE_URL",
                        "SPRING_DATASOURCE_USERNAME",
                        "SPRING_DATASOURCE_PASSWORD",
                        "PORTAL_MAIL_HOST",
                        "PORTAL_MAIL_FROM",
                        "PORTAL_PUBLIC_URL");
        for (var variable : variables.entrySet()) {
            assertIsSetting(variable.getKey(), variable.getValue().toString());
        }
        for (var variable : ENVIRONMENT_LINES
                .matcher(Files.readString(Path.of("docker", "Dockerfile")))
                .results()
                .toList()) {
            assertIsSetting(variable.group(1), variable.group(2));
        }
    }

    private static void assertIsSetting(String variable, String value) throws Exception {
        if (!variable.matches("SPRING_DATASOURCE_(URL|USERNAME|PASSWORD)")) {
            var setting = Settings.ALL.stream()
                    .filter(known -> known.isVariable(variable))
                    .findFirst();
            assertThat(setting).as(variable).isPresent();
            setting.orElseThrow().kind().check(value);
        }
    }

    /** As the mailbox listens: without encryption, on the port it is known for. */
    @Test
    void mails_of_the_portal_end_in_the_mailbox_and_their_links_lead_back() throws IOException {
        var services = map(yaml().get("services"));
        var variables = map(map(services.get("portal")).get("environment"));

        assertThat(variables)
                .containsEntry("PORTAL_MAIL_HOST", "mail")
                .containsEntry("PORTAL_MAIL_PORT", "1025")
                .containsEntry("PORTAL_MAIL_SECURITY", "none");
        assertThat((List<?>) map(services.get("portal")).get("ports"))
                .asString()
                .contains(variables.get("PORTAL_PUBLIC_URL").toString().replace("http://", "") + ":");
    }

    @Test
    void ports_of_the_machine_are_opened_on_loopback_only() throws IOException {
        assertThat(map(yaml().get("services")).values())
                .flatExtracting(service -> (List<?>) map(service).getOrDefault("ports", List.of()))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port).asString().startsWith("127.0.0.1:"));
    }

    @Test
    void docker_itself_reads_the_file_where_it_is_installed() throws Exception {
        if (run("docker", "compose", "version") == 0) {
            assertThat(run("docker", "compose", "-f", COMPOSE.toString(), "config", "--quiet"))
                    .isZero();
        }
    }

    @Test
    void the_image_is_built_without_the_embedded_database_and_run_by_nobody_special() throws IOException {
        assertThat(Path.of("docker", "Dockerfile"))
                .content()
                .contains("-Dproduction", "\nUSER portal\n", "\nHEALTHCHECK ", "AS build");
        for (var copied : List.of("pom.xml", ".mvn", "src/main", "frontend")) {
            assertThat(Path.of(copied)).exists();
        }
    }

    private static Map<String, Object> yaml() throws IOException {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(COMPOSE)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    /** What a command ended with; anything but 0 when it does not exist. */
    private static int run(String... command) throws InterruptedException {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("MARIADB_PASSWORD", "test");
            var process = builder.start();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException notInstalled) {
            return -1;
        }
    }
}
