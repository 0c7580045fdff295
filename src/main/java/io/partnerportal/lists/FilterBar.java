package io.partnerportal.lists;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list: the most used in one row, the rest behind "more", a chip per filter in force. What
 * is chosen stands in the address, so that a link, a reload and the back button show the same rows.
 */
public final class FilterBar extends Div {

    private static final long serialVersionUID = 1;

    private final transient List<Filter<?>> filters = new ArrayList<>();
    private final SerializableConsumer<FilterValues> changed;
    private final Div visible = new Div();
    private final Div more = new Div();
    private final Button moreButton = new Button(getTranslation("uikit.filter.more"), Icons.FILTER.create());
    private final Div chips = new Div();
    private FilterValues values = FilterValues.NONE;
    private @Nullable FilterValues applied;
    private boolean reading;

    /** @param changed told after the reader changed a filter; not when {@link #read} fills the fields */
    public FilterBar(SerializableConsumer<FilterValues> changed) {
        this.changed = changed;
        addClassName("pp-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("uikit.filter.bar"));
        visible.addClassName("pp-filter-row");
        more.addClassName("pp-filter-row");
        more.setVisible(false);
        chips.addClassName("pp-chips");
        moreButton.addClassName("pp-filter-more");
        moreButton.addClickListener(_ -> showMore(!more.isVisible()));
        moreButton.setVisible(false);
        visible.add(moreButton);
        add(visible, more, chips);
        showMore(false);
    }

    /** Filters always in sight; three at most. */
    public FilterBar visible(Filter<?>... filters) {
        for (var filter : filters) {
            visible.addComponentAtIndex(visible.getComponentCount() - 1, filter.field());
            take(filter);
        }
        return this;
    }

    public FilterBar more(Filter<?>... filters) {
        moreButton.setVisible(true);
        for (var filter : filters) {
            more.add(filter.field());
            take(filter);
        }
        return this;
    }

    /**
     * Obeys the address: fills the fields and has the list loaded if it shows anything else. Call it from
     * {@code afterNavigation}; opening a detail then leaves the list where it is.
     */
    public void follow(QueryParameters address) {
        var wanted = read(address);
        if (!wanted.equals(applied)) {
            applied = wanted;
            changed.accept(wanted);
        }
    }

    /** Fills the fields from the address and loads nothing. */
    public FilterValues read(QueryParameters address) {
        values = FilterValues.of(address);
        reading = true;
        filters.forEach(filter -> filter.show(values.text(filter.name())));
        reading = false;
        values = collect();
        showChips();
        return values;
    }

    public FilterValues values() {
        return values;
    }

    /** What is asked for, in what the operation log can say in every language: names of filters and their values. */
    public Map<String, String> asked() {
        var asked = new TreeMap<String, String>();
        filters.stream().filter(filter -> !filter.asked().isEmpty()).forEach(filter -> {
            asked.put(filter.name(), filter.asked());
        });
        return asked;
    }

    /** Whether anything is left out because of a filter. */
    boolean isNarrowing() {
        return filters.stream().anyMatch(filter -> !filter.text().isEmpty());
    }

    private void take(Filter<?> filter) {
        filters.add(filter);
        filter.onChange(() -> {
            if (!reading) {
                apply();
            }
        });
    }

    /** Takes every filter away and has the list loaded. */
    void clear() {
        reading = true;
        filters.forEach(Filter::reset);
        reading = false;
        apply();
    }

    private void apply() {
        values = collect();
        applied = values;
        writeAddress();
        showChips();
        changed.accept(values);
    }

    private FilterValues collect() {
        var collected = values;
        for (var filter : filters) {
            collected = collected.with(filter.name(), filter.text());
        }
        return collected;
    }

    private void writeAddress() {
        var ui = UI.getCurrent();
        var here = new Location(ui.getActiveViewLocation().getPath(), values.query());
        ui.getPage().getHistory().replaceState(null, here);
    }

    private void showMore(boolean show) {
        more.setVisible(show);
        moreButton.getElement().setAttribute("aria-expanded", Boolean.toString(show));
    }

    private void showChips() {
        chips.removeAll();
        filters.stream().filter(filter -> !filter.text().isEmpty()).forEach(filter -> chips.add(chip(filter)));
        if (chips.getComponentCount() > 0) {
            var clear = new NativeButton(getTranslation("uikit.filter.clear-all"), _ -> clear());
            clear.addClassName("pp-chips-clear");
            chips.add(clear);
        }
        chips.setVisible(chips.getComponentCount() > 0);
    }

    private NativeButton chip(Filter<?> filter) {
        var chip = new NativeButton();
        var words = filter.words();
        var text = words.equals(filter.label()) ? words : getTranslation("uikit.filter.chip", filter.label(), words);
        chip.add(new Span(text), Icons.CLOSE.create());
        chip.addClassName("pp-chip");
        chip.getElement().setAttribute("aria-label", getTranslation("uikit.filter.clear", text));
        chip.addClickListener(_ -> filter.reset());
        return chip;
    }
}
