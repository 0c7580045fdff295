package io.partnerportal.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.IdentifierProvider;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.uikit.Icons;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** A grid of what was found, or why nothing was, or that the search failed and can be tried again. */
public final class ResultList<T> extends Div {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ResultList.class);
    private static final int PAGE = 50;

    private final Grid<T> grid;
    private final Component empty;
    private final IdentifierProvider<T> identity;
    private @Nullable FilterBar filters;
    private @Nullable ListFooter footer;

    /** @param identity what makes a row the same after a refresh, so that a selection survives it */
    public ResultList(Grid<T> grid, IdentifierProvider<T> identity, Component empty) {
        this.grid = grid;
        this.identity = identity;
        this.empty = empty;
        grid.setPageSize(PAGE);
        grid.addThemeNames("pp-list");
        addClassName("pp-results");
        add(grid);
    }

    /**
     * Shows a list that grows, from its top. Call it again whenever the filter or the order changes.
     *
     * @return how many rows there are, where all fit into the first page; absent where only counting can tell
     */
    public <K> OptionalInt show(K start, KeysetItems.Seek<T, K> seek, Function<T, K> keyOf) {
        return load(() -> show(start, seek, keyOf), () -> seek.after(start, PAGE), first -> {
            var items = new KeysetItems<>(start, new FirstPage<>(start, first, PAGE, seek), keyOf);
            grid.setItems(items).setIdentifierProvider(identity);
            grid.scrollToStart();
            count(first.size(), PAGE);
        });
    }

    /** Shows a list that is read whole because it stays small. */
    public void show(Supplier<List<T>> rows) {
        load(() -> show(rows), rows, all -> {
            grid.setItems(all).setIdentifierProvider(identity);
            count(all.size(), Integer.MAX_VALUE);
        });
    }

    private void count(int rows, int most) {
        if (footer != null) {
            footer.count(rows, most);
        }
    }

    /** Opens a row by a click or the space bar; the row whose detail is open stays marked. */
    public ResultList<T> onOpen(SerializableConsumer<T> open) {
        openRows(grid, open);
        return this;
    }

    /** For a grid that stands in a card of its own. */
    public static <T> void openRows(Grid<T> grid, SerializableConsumer<T> open) {
        var selection = (GridSingleSelectionModel<T>) grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        selection.setDeselectAllowed(false);
        grid.addThemeNames("pp-openable");
        grid.addSelectionListener(chosen -> {
            if (chosen.isFromClient()) {
                chosen.getFirstSelectedItem().ifPresent(open);
            }
        });
    }

    /** Where these filters leave nothing, it says so and offers to clear them, since there may be plenty without. */
    public ResultList<T> filteredBy(FilterBar filters) {
        this.filters = filters;
        return this;
    }

    /** Says below the list how many rows there are, as far as its first page tells. */
    public ResultList<T> countedBy(ListFooter footer) {
        this.footer = footer;
        return this;
    }

    /** Marks the row that the address names, or none. */
    public void mark(Optional<T> row) {
        row.ifPresentOrElse(grid::select, grid::deselectAll);
    }

    /** Reads again what is shown, keeping place and selection. */
    public void refresh() {
        grid.getDataProvider().refreshAll();
    }

    public Grid<T> grid() {
        return grid;
    }

    private OptionalInt load(
            SerializableRunnable again, Supplier<List<T>> read, java.util.function.Consumer<List<T>> show) {
        try {
            var rows = read.get();
            show.accept(rows);
            only(rows.isEmpty() ? nothing() : grid);
            return rows.size() < PAGE ? OptionalInt.of(rows.size()) : OptionalInt.empty();
        } catch (DataAccessException unreachable) {
            LOG.error("A list could not be read", unreachable);
            only(failure(again));
            // nothing is left to count, which would fail as well
            return OptionalInt.of(0);
        }
    }

    private Component nothing() {
        return filters != null && filters.isNarrowing() ? nothingFound(filters) : empty;
    }

    private Component nothingFound(FilterBar filters) {
        return new EmptyState(
                Icons.SEARCH,
                getTranslation("uikit.list.nothing-found"),
                getTranslation("uikit.list.nothing-found.next"),
                new BusyButton(getTranslation("uikit.list.clear-filters"), filters::clear));
    }

    private void only(Component shown) {
        if (!shown.isAttached() || getComponentCount() != 1) {
            removeAll();
            add(shown);
        }
    }

    private Component failure(SerializableRunnable again) {
        var retry = new BusyButton(getTranslation("uikit.retry"), again);
        retry.setIcon(Icons.REFRESH.create());
        return new EmptyState(
                Icons.DANGER, getTranslation("uikit.list.failed"), getTranslation("uikit.list.failed.next"), retry);
    }
}
