package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.Sources.Source;
import io.partnerportal.identity.Navigation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things, the code says nothing else, and nothing is said that no code asks for. */
class TranslationsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    @ParameterizedTest
    @MethodSource("io.partnerportal.Bundles#modules")
    void both_languages_have_the_keys_of_their_module(String module) throws IOException {
        var english = Bundles.read(module);

        assertThat(Bundles.read(module + Bundles.CHINESE).keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet()).allMatch(key -> key.startsWith(module + "."));
        assertThat(Bundles.repeated(module)).isEmpty();
        assertThat(Bundles.repeated(module + Bundles.CHINESE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.partnerportal.Bundles#modules")
    void both_languages_use_the_same_details(String module) {
        var chinese = new TreeMap<String, Set<String>>();
        Bundles.read(module + Bundles.CHINESE).forEach((key, text) -> chinese.put(key, places(text)));
        var english = new TreeMap<String, Set<String>>();
        Bundles.read(module).forEach((key, text) -> english.put(key, places(text)));

        assertThat(chinese).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("io.partnerportal.Bundles#modules")
    void every_text_says_something(String module) {
        assertThat(Bundles.read(module))
                .allSatisfy((_, text) -> assertThat(text).isNotBlank());
        assertThat(Bundles.read(module + Bundles.CHINESE))
                .allSatisfy((_, text) -> assertThat(text).isNotBlank());
    }

    @Test
    void every_key_in_the_code_exists() {
        var sources = Sources.ours().stream()
                .filter(source -> !source.namesSettings())
                .toList();

        assertThat(use().unknown(sources)).isEmpty();
    }

    @Test
    void the_portal_reads_the_bundles_of_every_module() throws IOException {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(in);
        }

        assertThat(settings.getProperty("spring.messages.basename").split(","))
                .containsExactlyInAnyOrderElementsOf(
                        Bundles.modules().stream().map("i18n/"::concat).toList());
    }

    @Test
    void every_text_is_asked_for() {
        assertThat(use().unused(Sources.ours())).isEmpty();
    }

    @Test
    void every_node_of_the_navigation_has_a_name() {
        assertThat(Bundles.read("identity").keySet())
                .containsAll(Arrays.stream(Navigation.values())
                        .map(Navigation::nameKey)
                        .toList());
    }

    @Test
    void no_screen_speaks_one_language_only() {
        assertThat(Sources.ours().stream()
                        .filter(Source::isScreen)
                        .flatMap(source -> KeyUse.literalTexts(source).stream()))
                .isEmpty();
    }

    @Test
    void a_text_in_one_language_is_noticed_wherever_it_is_handed_over() {
        var screen = source("""
                new Button("Save"); field.setLabel("客户"); new Anchor("orders", "All orders");
                grid.addColumn(x).setHeader("Amount"); var word = "账单"; // "评论" is a comment
                new Span(getTranslation("orders.title")); new Button("中文"); setText("–");
                """);

        assertThat(KeyUse.literalTexts(screen))
                .containsExactlyInAnyOrder(
                        "X.java: Save", "X.java: 客户", "X.java: All orders", "X.java: Amount", "X.java: 账单");
    }

    @Test
    void a_key_without_text_and_a_text_without_use_are_noticed() {
        var use = new KeyUse(
                List.of("orders"),
                Set.of("orders.title", "orders.status.PAID", "orders.status.OPEN", "orders.forgotten"));
        var code = source("""
                translate("orders.title"); translate("orders.status." + status); translate("orders.missing");
                read("portal.demo");
                """);

        assertThat(use.unknown(List.of(code))).containsExactly("X.java: orders.missing");
        assertThat(use.unused(List.of(code))).containsExactly("orders.forgotten");
    }

    private static KeyUse use() {
        return new KeyUse(Bundles.modules(), Bundles.keys());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Source source(String code) {
        return new Source(Path.of("X.java"), code);
    }
}
