package io.partnerportal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeysetItemsTest {

    private static final int ROWS = 1_000_000;

    private final List<String> seeks = new ArrayList<>();
    private final KeysetItems<Integer, Integer> items = new KeysetItems<>(0, this::numbersAfter, number -> number);

    @Test
    void scrolling_on_seeks_from_where_the_last_page_ended() {
        assertThat(page(0, 50)).startsWith(1).endsWith(50);
        assertThat(page(50, 50)).startsWith(51).endsWith(100);

        assertThat(seeks).containsExactly("after 0: 50", "after 50: 50");
    }

    @Test
    void jumping_ahead_reads_on_from_the_nearest_known_page() {
        page(0, 50);

        assertThat(page(80, 10)).startsWith(81).endsWith(90);

        assertThat(seeks).last().isEqualTo("after 50: 40");
    }

    @Test
    void scrolling_back_seeks_the_page_it_left() {
        page(0, 50);
        page(50, 50);
        page(100, 50);

        assertThat(page(50, 50)).startsWith(51);

        assertThat(seeks).last().isEqualTo("after 50: 50");
    }

    @Test
    void past_the_end_there_is_nothing() {
        assertThat(page(ROWS + 100, 50)).isEmpty();
    }

    @Test
    void a_very_long_scroll_remembers_a_bounded_number_of_keys_and_still_finds_every_row() {
        for (int offset = 0; offset < ROWS; offset += 50) {
            assertThat(page(offset, 50)).startsWith(offset + 1).hasSize(50);
        }

        assertThat(items.rememberedKeys()).isLessThanOrEqualTo(KeysetItems.MOST_KEYS);
        assertThat(page(123_450, 50)).startsWith(123_451);
    }

    private List<Integer> page(int offset, int limit) {
        return items.fetch(new Query<>(offset, limit, List.of(), null, null)).toList();
    }

    private List<Integer> numbersAfter(int key, int limit) {
        seeks.add("after %s: %d".formatted(key, limit));
        return IntStream.rangeClosed(key + 1, Math.min(ROWS, key + limit))
                .boxed()
                .toList();
    }
}
