package io.partnerportal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TsvBufferTest {

    private final TsvBuffer buffer = new TsvBuffer();

    @Test
    void texts_are_utf_8_with_what_the_server_would_take_for_structure_escaped() throws IOException {
        text("张三 é 𠮷");
        text("tab\tline\nback\\slash\0");
        buffer.absent();
        buffer.number(42);
        buffer.endLine(1);

        assertThat(read()).isEqualTo("张三 é 𠮷\ttab\\tline\\nback\\\\slash\\0\t\\N\t42\n");
    }

    @Test
    void lines_are_read_place_by_place_and_within_a_place_as_written() throws IOException {
        line("first", 7);
        line("second", 3);
        line("third", 7);
        line("fourth", 3);

        assertThat(read()).isEqualTo("second\nfourth\nfirst\nthird\n");
    }

    @Test
    void a_cleared_buffer_starts_over() throws IOException {
        line("old", 1);
        buffer.clear();
        line("new", 1);

        assertThat(read()).isEqualTo("new\n");
    }

    private void line(String text, long place) {
        text(text);
        buffer.endLine(place);
    }

    private void text(String text) {
        buffer.present(text.toCharArray(), 0, text.length());
    }

    private String read() throws IOException {
        return new String(buffer.read().readAllBytes(), UTF_8);
    }
}
