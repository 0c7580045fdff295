package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.Sources.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tail is the taste: no file of more than 200 lines, nine in ten of at most 100, no method of more than 30. */
class SizeBudgetTest {

    private static final int MOST = 200;
    private static final int MOST_OF_NINE_IN_TEN = 100;
    private static final int MOST_OF_A_METHOD = 30;

    @Test
    void no_file_is_too_long_to_be_read_at_once() {
        assertThat(tooLong(Sources.ours())).isEmpty();
    }

    @Test
    void nine_files_in_ten_are_short() {
        var lines = Sources.ours().stream().map(Source::lines).sorted().toList();

        assertThat(lines.get(lines.size() * 9 / 10)).isLessThanOrEqualTo(MOST_OF_NINE_IN_TEN);
    }

    @Test
    void a_long_file_is_noticed_and_imports_do_not_count() {
        var longFile = new Source(Path.of("Long.java"), "import a.B;\n\nint x;\n".repeat(201));
        var shortFile = new Source(Path.of("Short.java"), "import a.B;\n\nint x;\n".repeat(200));

        assertThat(tooLong(List.of(longFile, shortFile))).containsExactly("Long.java: 201 lines");
    }

    @Test
    void no_method_is_too_long_to_be_read_at_once() throws IOException {
        var sizes = MethodSizes.of(Sources.ours());

        assertThat(sizes).hasSizeGreaterThan(1000);
        assertThat(sizes).filteredOn(size -> size.lines() > MOST_OF_A_METHOD).isEmpty();
    }

    private static List<String> tooLong(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines() > MOST)
                .map(source -> "%s: %d lines".formatted(source.path(), source.lines()))
                .toList();
    }
}
