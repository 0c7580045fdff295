package io.partnerportal.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Adds columns to a grid in the portal's one way of showing each kind of value. The key names a column in the chooser. */
public final class Columns<T> {

    /** What the chooser calls a column; a header that is a component has no text of its own. */
    record Label(String text) {}

    private final Grid<T> grid;
    private final Formats formats = Formats.current();

    public Columns(Grid<T> grid) {
        this.grid = grid;
    }

    /** Text of any length: cut with an ellipsis, whole on hover. */
    public Grid.Column<T> text(String key, String label, SerializableFunction<T, @Nullable String> value) {
        return named(key, label, grid.addColumn(row -> orDash(value.apply(row))))
                .setTooltipGenerator(row -> value.apply(row))
                .setWidth("10rem");
    }

    /** An amount; the currency stands once, in the label. */
    public Grid.Column<T> amount(String key, String label, SerializableFunction<T, @Nullable BigDecimal> amount) {
        return figure(key, label, row -> orDash(amount.apply(row), formats::amount));
    }

    /** A cycle's total: two decimals. */
    public Grid.Column<T> total(String key, String label, SerializableFunction<T, @Nullable BigDecimal> total) {
        return figure(key, label, row -> orDash(total.apply(row), formats::total));
    }

    public Grid.Column<T> quantity(String key, String label, SerializableFunction<T, @Nullable BigDecimal> quantity) {
        return figure(key, label, row -> orDash(quantity.apply(row), formats::quantity));
    }

    public Grid.Column<T> count(String key, String label, SerializableFunction<T, Long> count) {
        return figure(key, label, row -> formats.count(count.apply(row))).setWidth("7rem");
    }

    public Grid.Column<T> day(String key, String label, SerializableFunction<T, @Nullable LocalDate> day) {
        return named(key, label, grid.addColumn(row -> orDash(day.apply(row), formats::day)))
                .setWidth("7.5rem")
                .setFlexGrow(0);
    }

    public Grid.Column<T> instant(String key, String label, SerializableFunction<T, @Nullable Instant> instant) {
        return named(key, label, grid.addColumn(row -> orDash(instant.apply(row), formats::second)))
                .setWidth("11.5rem")
                .setFlexGrow(0);
    }

    public Grid.Column<T> status(
            String key,
            String label,
            SerializableFunction<T, Severity> severity,
            SerializableFunction<T, String> text) {
        var renderer = LitRenderer.<T>of(
                        "<span class=\"pp-badge\" data-severity=\"${item.severity}\">${item.text}</span>")
                .withProperty("severity", row -> severity.apply(row).token())
                .withProperty("text", text::apply);
        return named(key, label, grid.addColumn(renderer)).setWidth("8rem").setFlexGrow(0);
    }

    /** An id in fixed-width letters with a button that copies it. */
    public Grid.Column<T> id(String key, String label, SerializableFunction<T, String> id) {
        var copy = grid.getTranslation("uikit.copy", "");
        var renderer = LitRenderer.<T>of(
                        "<span class=\"pp-id\"><span class=\"pp-mono\" title=\"${item.id}\">${item.id}</span>"
                                + "<button class=\"pp-copy\" data-copy=\"${item.id}\" data-copied=\"${item.copied}\" aria-label=\"${item.copy} ${item.id}\"></button></span>")
                .withProperty("id", id::apply)
                .withProperty("copy", _ -> copy)
                .withProperty("copied", _ -> grid.getTranslation("uikit.copied"));
        return named(key, label, grid.addColumn(renderer)).setWidth("9.5rem").setFlexGrow(0);
    }

    /** A personal value: masked until the reader opens the eye in the header (R30). */
    public Grid.Column<T> masked(
            String key,
            String label,
            SerializableFunction<T, @Nullable String> value,
            SerializableFunction<String, String> mask) {
        var eye = new Eye(key, label, () -> grid.getDataProvider().refreshAll());
        var column = grid.addColumn(row -> orDash(value.apply(row), text -> eye.isOpen() ? text : mask.apply(text)));
        var header = new Div(new Span(label), eye);
        header.addClassName("pp-masked-header");
        return named(key, label, column).setHeader(header).setWidth("11rem");
    }

    /** What can be done with a row: at most two actions in sight. */
    public Grid.Column<T> actions(SerializableFunction<T, Component> actions) {
        var header = new Span(grid.getTranslation("uikit.actions"));
        return grid.addColumn(new ComponentRenderer<>(actions))
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setFrozenToEnd(true);
    }

    private Grid.Column<T> figure(String key, String label, SerializableFunction<T, String> text) {
        return named(key, label, grid.addColumn(text::apply))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9.5rem")
                .setFlexGrow(0);
    }

    private Grid.Column<T> named(String key, String label, Grid.Column<T> column) {
        ComponentUtil.setData(column, Label.class, new Label(label));
        return column.setKey(key).setHeader(label).setResizable(true);
    }

    private static String orDash(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }

    private static <V> String orDash(@Nullable V value, SerializableFunction<V, String> words) {
        return value == null ? "–" : words.apply(value);
    }
}
