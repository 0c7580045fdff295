package io.partnerportal.lists;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormatted;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
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
        var columns = new Columns<>(grid);
        columns.masked("customer", "Customer", Line::customer, Masking::name);
        columns.amount("amount", "Amount", Line::amount);
        columns.instant("at", "At", Line::at);
        grid.setItems(
                new Line("张三", new BigDecimal("1234.5"), Instant.parse("2026-11-21T16:00:00Z")),
                new Line("云联科技有限公司", null, null));
        UI.getCurrent().add(grid);
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

        var header = (Div) grid.getColumnByKey("customer").getHeaderComponent();
        _click(_get(header, NativeButton.class));

        assertThat(_getFormatted(grid, 0, "customer")).isEqualTo("张三");
    }
}
