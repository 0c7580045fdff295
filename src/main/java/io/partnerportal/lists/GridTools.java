package io.partnerportal.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Preferences;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader may change about a list for good: which columns it has and how dense it is; beside them the export. */
public final class GridTools extends Div {

    private static final long serialVersionUID = 1;

    private final Grid<?> grid;
    private final String name;
    private final Preferences preferences;

    /**
     * @param name of the list among the reader's preferences
     * @param grid with all its columns
     */
    public GridTools(String name, Grid<?> grid, Preferences preferences) {
        this.name = name;
        this.grid = grid;
        this.preferences = preferences;
        addClassName("pp-grid-tools");
        add(columns(), density());
    }

    /** For the export button or menu. */
    public GridTools with(Component tool) {
        add(tool);
        return this;
    }

    private Component columns() {
        var button = tool(Icons.COLUMNS, "uikit.columns");
        var choice = new CheckboxGroup<Grid.Column<?>>(getTranslation("uikit.columns"));
        choice.setItems(grid.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .collect(Collectors.<Grid.Column<?>>toList()));
        choice.setItemLabelGenerator(GridTools::label);
        choice.setValue(chosen());
        show(choice.getValue());
        choice.addValueChangeListener(change -> {
            if (change.getValue().isEmpty()) {
                choice.setValue(change.getOldValue());
            } else {
                show(change.getValue());
                preferences.put(name + ".columns", keys(change.getValue()));
            }
        });
        var popover = new Popover(choice);
        popover.setTarget(button);
        popover.setModal(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("uikit.columns"));
        popover.addClassName("pp-column-chooser");
        return new Div(button, popover);
    }

    private Component density() {
        var button = tool(Icons.DENSITY, "uikit.density");
        setCompact(
                button,
                preferences.get(name + ".density").filter("compact"::equals).isPresent());
        button.addClickListener(_ -> {
            boolean compact = !grid.hasClassName("pp-compact");
            setCompact(button, compact);
            preferences.put(name + ".density", compact ? "compact" : "");
        });
        return button;
    }

    private void setCompact(Button button, boolean compact) {
        grid.setClassName("pp-compact", compact);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(compact));
    }

    private Button tool(Icons icon, String key) {
        var button = new Button(icon.create());
        button.addClassName("pp-quiet");
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private Set<Grid.Column<?>> chosen() {
        var wanted = preferences
                .get(name + ".columns")
                .map(keys -> Set.copyOf(Arrays.asList(keys.split(","))))
                .orElse(Set.of());
        var chosen = new LinkedHashSet<Grid.Column<?>>();
        for (var column : grid.getColumns()) {
            if (column.getKey() != null && (wanted.isEmpty() ? column.isVisible() : wanted.contains(column.getKey()))) {
                chosen.add(column);
            }
        }
        return chosen;
    }

    private void show(Set<Grid.Column<?>> chosen) {
        grid.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .forEach(column -> column.setVisible(chosen.contains(column)));
    }

    private static String keys(Set<Grid.Column<?>> columns) {
        return columns.stream().map(Grid.Column::getKey).sorted().collect(Collectors.joining(","));
    }

    private static String label(Grid.Column<?> column) {
        var label = ComponentUtil.getData(column, Columns.Label.class);
        return label == null ? column.getKey() : label.text();
    }
}
