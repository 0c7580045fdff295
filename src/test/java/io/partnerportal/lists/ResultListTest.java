package io.partnerportal.lists;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import io.partnerportal.uikit.Browserless;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.TransientDataAccessResourceException;

@ExtendWith(Browserless.class)
class ResultListTest {

    private final Grid<Integer> grid = new Grid<>();
    private ResultList<Integer> list;
    private boolean down;
    private int first = 1;

    @BeforeEach
    void a_list_of_numbers() {
        list = new ResultList<>(grid, number -> number, new EmptyState(Icons.EMPTY, "Nothing", "Try more"));
        UI.getCurrent().add(list);
    }

    @Test
    void rows_are_shown_page_after_page() {
        list.show(0, this::numbersAfter, number -> number);

        assertThat(_get(grid, 0)).isEqualTo(1);
        assertThat(_get(grid, 120)).isEqualTo(121);
    }

    @Test
    void another_filter_starts_at_the_top_with_keys_of_its_own() {
        list.show(0, this::numbersAfter, number -> number);
        _get(grid, 120);
        first = 1001;

        list.show(0, this::numbersAfter, number -> number);

        assertThat(_get(grid, 0)).isEqualTo(1001);
        assertThat(_get(grid, 60)).isEqualTo(1061);
    }

    @Test
    void where_nothing_is_found_it_says_why() {
        list.show(0, (_, _) -> List.of(), number -> number);

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("pp-empty-title"))
                        .getText())
                .isEqualTo("Nothing");
        _assertNone(Grid.class);
    }

    @Test
    void where_the_filters_leave_nothing_they_can_be_cleared() {
        var filters = new FilterBar(values -> list.show(() -> values.texts().isEmpty() ? List.of(1) : List.of()))
                .visible(Filter.text("q", "Name"));
        UI.getCurrent().add(filters);
        list.filteredBy(filters);
        filters.follow(QueryParameters.of("q", "nobody"));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("pp-empty-title"))
                        .getText())
                .contains("uikit.list.nothing-found");

        _click(_get(_get(EmptyState.class), Button.class));

        _assertOne(Grid.class);
        assertThat(filters.values()).isEqualTo(FilterValues.NONE);
    }

    @Test
    void a_failed_search_can_be_tried_again() {
        down = true;
        list.show(0, this::numbersAfter, number -> number);
        _assertNone(Grid.class);

        down = false;
        _click(_get(Button.class));

        _assertOne(Grid.class);
        assertThat(_get(grid, 0)).isEqualTo(1);
    }

    @Test
    void marking_the_row_of_the_address_opens_nothing() {
        var opened = new ArrayList<Integer>();
        list.onOpen(opened::add);
        list.show(0, this::numbersAfter, number -> number);

        list.mark(Optional.of(3));
        assertThat(opened).isEmpty();
        assertThat(grid.getSelectedItems()).containsExactly(3);

        list.mark(Optional.empty());
        assertThat(grid.getSelectedItems()).isEmpty();
    }

    private List<Integer> numbersAfter(int key, int limit) {
        if (down) {
            throw new TransientDataAccessResourceException("down");
        }
        int from = Math.max(first, key + 1);
        return IntStream.range(from, Math.min(from + limit, first + 200))
                .boxed()
                .toList();
    }
}
