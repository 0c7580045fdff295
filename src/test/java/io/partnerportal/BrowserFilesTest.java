package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import io.partnerportal.uikit.Icons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the classes ask the browser to load is in {@code frontend/} or in a WebJar, under that very name. */
class BrowserFilesTest {

    @ParameterizedTest
    @MethodSource
    void every_script_and_style_sheet_is_packaged(String file) {
        assertThat(file).startsWith("context://");
        assertThat(getClass().getResource("/META-INF/resources/" + file.substring("context://".length())))
                .isNotNull();
    }

    static Stream<String> every_script_and_style_sheet_is_packaged() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("io.partnerportal").stream()
                        .map(JavaClass::reflect)
                        .flatMap(BrowserFilesTest::files)
                        .filter(file -> !file.startsWith("aura/"))
                        .distinct();
    }

    @ParameterizedTest
    @EnumSource
    void every_icon_is_a_file_with_a_rule(Icons icon) throws IOException {
        var name = icon.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Path.of("frontend/icons/" + name + ".svg")).isRegularFile();
        assertThat(Files.readString(Path.of("frontend/styles.css")))
                .contains("[data-icon='" + name + "']")
                .contains("url(icons/" + name + ".svg)");
    }

    @Test
    void every_class_name_of_the_kit_has_a_rule() throws IOException {
        var looks = Files.readString(Path.of("frontend/styles.css")) + Files.readString(Path.of("frontend/plain.css"));
        var unknown = Sources.ours().stream()
                .flatMap(source -> source.literals().stream())
                .filter(literal -> literal.matches("(pp|plain)-[a-z-]*[a-z]"))
                .filter(name -> !looks.contains(name))
                .distinct();

        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles.css", "plain.css"})
    void a_style_sheet_closes_what_it_opens(String file) throws IOException {
        var text = Files.readString(Path.of("frontend", file));

        assertThat(text.chars().filter(one -> one == '}').count())
                .isEqualTo(text.chars().filter(one -> one == '{').count());
    }

    private static Stream<String> files(Class<?> loading) {
        return Stream.concat(
                Arrays.stream(loading.getAnnotationsByType(JavaScript.class)).map(JavaScript::value),
                Arrays.stream(loading.getAnnotationsByType(StyleSheet.class)).map(StyleSheet::value));
    }
}
