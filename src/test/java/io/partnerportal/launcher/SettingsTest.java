package io.partnerportal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

    private static final Path DOCUMENT = Path.of("docs", "settings.md");
    private static final Pattern USED = Pattern.compile("[\"{](portal\\.[a-z-]+(\\.[a-z-]+)*)[\"}:]");

    /** Where the page is missing this writes it, to be looked at and committed. */
    @Test
    void the_page_of_settings_is_the_table_in_the_code() throws IOException {
        if (!Files.exists(DOCUMENT)) {
            Files.writeString(DOCUMENT, Settings.document());
        }
        assertThat(DOCUMENT).content().isEqualTo(Settings.document());
    }

    @Test
    void an_unknown_variable_is_refused_with_the_nearest_known_one() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(Map.of("PORTAL_PROT", "80"), Map.of()))
                .withMessageContaining("PORTAL_PROT")
                .withMessageContaining("Did you mean PORTAL_PORT?");
    }

    @Test
    void an_unknown_property_is_refused_with_the_nearest_known_one() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(Map.of(), Map.of("portal.sign-in.idel", "5m")))
                .withMessageContaining("Did you mean portal.sign-in.idle?");
    }

    @Test
    void a_value_that_does_not_fit_is_refused_with_what_would() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(Map.of("PORTAL_PORT", "eighty"), Map.of()))
                .withMessage("PORTAL_PORT is \"eighty\", but takes a port from 0 to 65535.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(Map.of("PORTAL_DEMO", "maybe"), Map.of()))
                .withMessageContaining("on or off");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(Map.of("PORTAL_BUSINESS_ZONE", "China"), Map.of()));
    }

    @Test
    void a_word_of_the_owners_choice_fits_where_the_table_has_a_star() {
        assertThatCode(() -> check(
                        Map.of("PORTAL_SITES_KNOWN_INTL_ADDRESS", "https://intl.example"),
                        Map.of("portal.sites.known.intl.english", "International")))
                .doesNotThrowAnyException();
    }

    @Test
    void variables_of_others_are_none_of_our_business() {
        assertThatCode(() -> check(Map.of("PORTALS", "x", "SERVER_PORT", "y"), Map.of("port", "z")))
                .doesNotThrowAnyException();
    }

    @Test
    void every_default_fits_its_kind() {
        Settings.ALL.stream()
                .filter(Setting::hasStandard)
                .forEach(setting -> assertThatCode(() -> setting.kind().check(setting.standard()))
                        .as(setting.key())
                        .doesNotThrowAnyException());
    }

    @Test
    void every_property_the_code_reads_stands_in_the_table() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("launcher"))
                            .flatMap(SettingsTest::propertiesRead))
                    .isNotEmpty()
                    .allMatch(SettingsTest::isInTable);
        }
    }

    @Test
    void every_setting_in_the_table_is_read_somewhere() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
            var texts = Stream.concat(sources, Stream.of(Path.of("portal")))
                    .filter(file -> file.toString().matches("portal|.*\\.(java|properties)"))
                    .filter(file -> !file.endsWith("Settings.java"))
                    .map(SettingsTest::text)
                    .toList();
            assertThat(Settings.ALL).allMatch(setting -> texts.stream().anyMatch(text -> reads(text, setting)));
        }
    }

    /** By its name, or as a component of a record bound to its prefix. */
    private static boolean reads(String text, Setting setting) {
        var words = setting.key().split("\\.");
        var prefix = setting.key().replaceFirst("(\\.known\\.\\*)?\\.[^.]+$", "");
        return text.contains(setting.key())
                || text.contains(setting.variable())
                || text.contains("@ConfigurationProperties(\"" + prefix + "\")")
                        && text.contains(" " + camelCase(words[words.length - 1]));
    }

    private static String camelCase(String word) {
        return Pattern.compile("-(.)")
                .matcher(word)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<String> propertiesRead(Path source) {
        return text(source)
                .lines()
                .filter(line -> line.contains("@Value") || line.contains("@Conditional"))
                .flatMap(line -> USED.matcher(line).results())
                .map(match -> match.group(1));
    }

    private static boolean isInTable(String property) {
        return Settings.ALL.stream().anyMatch(setting -> setting.isProperty(property));
    }

    private static void check(Map<String, Object> variables, Map<String, Object> properties) {
        var environment = new StandardEnvironment() {
            @Override
            protected void customizePropertySources(MutablePropertySources sources) {
                sources.addLast(new MapPropertySource("properties", properties));
                sources.addLast(new SystemEnvironmentPropertySource("systemEnvironment", variables));
            }
        };
        new SettingsCheck(environment).refuseWhatDoesNotFit();
    }
}
