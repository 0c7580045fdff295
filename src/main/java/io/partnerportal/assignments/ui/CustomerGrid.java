package io.partnerportal.assignments.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.partnerportal.assignments.AssignableCustomer;
import io.partnerportal.assignments.AssignmentQueries;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.Icons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers of one account manager, or of nobody, to be ticked; found by part of a name. */
final class CustomerGrid extends Div {

    private static final long serialVersionUID = 1;
    private static final int PAUSE = 500;

    private final transient AssignmentQueries queries;
    private final @Nullable PublicId manager;
    private final Grid<AssignableCustomer> grid = new Grid<>();
    private final ResultList<AssignableCustomer> list;
    private final TextField search = new TextField(getTranslation("assignments.search"));

    /** @param manager whose customers; absent for nobody's */
    CustomerGrid(AssignmentQueries queries, @Nullable PublicId manager, SerializableConsumer<Integer> chosen) {
        this.queries = queries;
        this.manager = manager;
        this.list = new ResultList<>(grid, AssignableCustomer::publicId, nothing());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE);
        search.addValueChangeListener(_ -> load());
        search.setWidthFull();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(
                event -> chosen.accept(event.getAllSelectedItems().size()));
        var columns = new Columns<>(grid);
        columns.text("account", getTranslation("assignments.account"), AssignableCustomer::accountName);
        columns.masked("name", getTranslation("assignments.customer"), AssignableCustomer::displayName, Masking::name);
        columns.text("label", getTranslation("assignments.label"), AssignableCustomer::label)
                .setWidth("7rem");
        addClassName("pp-pick-list");
        add(search, list);
        load();
    }

    List<PublicId> chosen() {
        return grid.getSelectedItems().stream().map(AssignableCustomer::id).toList();
    }

    private void load() {
        grid.deselectAll();
        var text = search.getValue();
        list.show(
                AssignableCustomer.Key.NEWEST,
                (after, limit) -> queries.customers(manager, text, after, limit),
                AssignableCustomer::key);
    }

    private EmptyState nothing() {
        var key = manager == null ? "assignments.none-unassigned" : "assignments.none-of-manager";
        return new EmptyState(Icons.EMPTY, getTranslation(key), getTranslation(key + ".next"));
    }
}
