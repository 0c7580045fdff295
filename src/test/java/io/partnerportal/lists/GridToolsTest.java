package io.partnerportal.lists;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.uikit.Browserless;
import io.partnerportal.uikit.Preferences;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browserless.class)
class GridToolsTest {

    private final Remembered remembered = new Remembered();

    @Test
    void chosen_columns_are_remembered() {
        var grid = grid();
        new GridTools("orders", grid, remembered);
        var chooser = chooser(grid, "orders");

        chooser.setValue(Set.of(grid.getColumnByKey("name")));

        assertThat(grid.getColumnByKey("amount").isVisible()).isFalse();
        assertThat(remembered.values).containsEntry("orders.columns", "name");
        assertThat(opened().getColumnByKey("amount").isVisible()).isFalse();
    }

    @Test
    void a_list_keeps_at_least_one_column() {
        var grid = grid();
        var chooser = chooser(grid, "orders");

        chooser.setValue(Set.of());

        assertThat(grid.getColumns()).anyMatch(Grid.Column::isVisible);
    }

    @Test
    void density_is_remembered() {
        var grid = grid();
        UI.getCurrent().add(new GridTools("orders", grid, remembered));

        _click(_find(Button.class).get(1));

        assertThat(grid.hasClassName("pp-compact")).isTrue();
        assertThat(opened().hasClassName("pp-compact")).isTrue();
    }

    private Grid<String> opened() {
        var grid = grid();
        new GridTools("orders", grid, remembered);
        return grid;
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Grid.Column<?>> chooser(Grid<String> grid, String name) {
        var tools = new GridTools(name, grid, remembered);
        UI.getCurrent().add(tools);
        return _get(CheckboxGroup.class);
    }

    private static Grid<String> grid() {
        var grid = new Grid<String>();
        var columns = new Columns<>(grid);
        columns.text("name", "Name", text -> text);
        columns.text("amount", "Amount", text -> text);
        return grid;
    }

    private static final class Remembered implements Preferences {

        private final Map<String, String> values = new HashMap<>();

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void put(String key, String value) {
            values.put(key, value);
        }
    }
}
