package io.partnerportal.lists;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormatted;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import io.partnerportal.kernel.Masking;
import io.partnerportal.uikit.Browserless;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browserless.class)
class ColumnsTest {

    record Line(
            String customer,
            @Nullable BigDecimal amount,
            @Nullable Instant at) {}

    private final Grid<Line> grid = new Grid<>();

    @BeforeEach
    void a_grid_of_two_lines() {
        fill(grid);
        UI.getCurrent().add(grid);
    }

    private static void fill(Grid<Line> grid) {
        var columns = new Columns<>(grid);
        columns.masked("customer", "Customer", Line::customer, Masking::name);
        columns.amount("amount", "Amount", Line::amount);
        columns.instant("at", "At", Line::at);
        grid.setItems(
                new Line("张三", new BigDecimal("1234.5"), Instant.parse("2026-11-21T16:00:00Z")),
                new Line("云联科技有限公司", null, null));
    }

    @Test
    void values_are_written_in_the_portals_one_way_and_nothing_is_a_dash() {
        assertThat(_getFormatted(grid, 0, "amount")).isEqualTo("1,234.50");
        assertThat(_getFormatted(grid, 0, "at")).isEqualTo("2026-11-22 00:00:00");
        assertThat(_getFormatted(grid, 1, "amount")).isEqualTo("–");
        assertThat(_getFormatted(grid, 1, "at")).isEqualTo("–");
    }

    @Test
    void a_personal_value_is_masked_until_the_eye_is_opened() {
        assertThat(_getFormatted(grid, 0, "customer")).isEqualTo("张*");

        _click(eye(grid));
        assertThat(_getFormatted(grid, 0, "customer")).isEqualTo("张三");

        _click(eye(grid));
        assertThat(_getFormatted(grid, 0, "customer")).isEqualTo("张*");
    }

    @Test
    void an_eye_stays_open_until_the_session_ends_where_it_was_opened_and_nowhere_else() {
        _click(eye(opened(new OnePage())));

        assertThat(_getFormatted(opened(new OnePage()), 0, "customer")).isEqualTo("张三");
        assertThat(_getFormatted(opened(new OtherPage()), 0, "customer")).isEqualTo("张*");
        assertThat(eye(opened(new OnePage())).getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");

        Browserless.newSession();
        assertThat(_getFormatted(opened(new OnePage()), 0, "customer")).isEqualTo("张*");
    }

    @Test
    void an_eye_of_a_dialog_is_closed_whenever_the_dialog_opens() {
        _click(eye(opened(new Div())));

        assertThat(_getFormatted(opened(new Div()), 0, "customer")).isEqualTo("张*");
    }

    @Route(value = "one-page", registerAtStartup = false)
    private static final class OnePage extends Div {
        private static final long serialVersionUID = 1;
    }

    @Route(value = "other-page", registerAtStartup = false)
    private static final class OtherPage extends Div {
        private static final long serialVersionUID = 1;
    }

    private static Grid<Line> opened(Div page) {
        var again = new Grid<Line>();
        UI.getCurrent().removeAll();
        fill(again);
        page.add(again);
        UI.getCurrent().add(page);
        return again;
    }

    private static NativeButton eye(Grid<Line> grid) {
        return _get(grid.getColumnByKey("customer").getHeaderComponent(), NativeButton.class);
    }
}
