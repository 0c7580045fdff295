package io.partnerportal.lists;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** All that can be done with a row: a menu made only when its button is pressed, so that a long list stays light. */
public final class RowMenu {

    /** One thing that can be done. */
    public record Entry(String words, SerializableRunnable action) {}

    private RowMenu() {}

    /**
     * Adds the column with the buttons at the end of the list.
     *
     * @param name what the row is called, for those who hear the button
     */
    public static <T> void addTo(
            Grid<T> grid, SerializableFunction<T, String> name, SerializableFunction<T, List<Entry>> entries) {
        var button = LitRenderer.<T>of("<button class=\"pp-cell-link\" data-row-menu aria-haspopup=\"menu\" "
                        + "aria-label=\"${item.label}\">${item.more}</button>")
                .withProperty("more", _ -> grid.getTranslation("uikit.more"))
                .withProperty("label", row -> grid.getTranslation("uikit.more-of", name.apply(row)));
        grid.addColumn(button)
                .setHeader(new Span(grid.getTranslation("uikit.actions")))
                .setWidth("5rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        var menu = new GridContextMenu<>(grid);
        menu.setDynamicContentHandler(row -> {
            menu.removeAll();
            if (row == null) {
                return false;
            }
            fill(menu, entries.apply(row));
            return true;
        });
    }

    private static <T> void fill(GridContextMenu<T> menu, List<Entry> entries) {
        entries.forEach(entry -> menu.addItem(entry.words(), _ -> entry.action().run()));
        if (entries.isEmpty()) {
            menu.addItem(menu.getTranslation("uikit.more.nothing")).setEnabled(false);
        }
    }
}
