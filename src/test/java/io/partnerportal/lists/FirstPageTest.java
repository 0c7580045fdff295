package io.partnerportal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstPageTest {

    private final List<Integer> reads = new ArrayList<>();

    @Test
    void the_page_already_read_is_handed_over_once() {
        var first = new FirstPage<>(0, List.of("a", "b"), 50, this::read);

        assertThat(first.after(0, 50)).containsExactly("a", "b");
        assertThat(first.after(0, 50)).containsExactly("read");
        assertThat(reads).containsExactly(50);
    }

    @Test
    void a_wish_for_more_than_was_read_is_read_anew() {
        var first = new FirstPage<>(0, List.of("a", "b"), 2, this::read);

        assertThat(first.after(0, 3)).containsExactly("read");
    }

    @Test
    void a_short_page_is_all_there_is_however_much_is_wished_for() {
        var first = new FirstPage<>(0, List.of("a", "b"), 50, this::read);

        assertThat(first.after(0, 500)).containsExactly("a", "b");
    }

    private List<String> read(int key, int limit) {
        reads.add(limit);
        return List.of("read");
    }
}
