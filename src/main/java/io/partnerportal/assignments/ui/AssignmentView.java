package io.partnerportal.assignments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.assignments.AssignmentQueries;
import io.partnerportal.assignments.AssignmentService;
import io.partnerportal.assignments.ManagerLoad;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Customer assignment (客户分配): the account managers, and beside them the customers of the one the address names. */
@Route("sales/customer-assignment/:id?")
@PageTitle("identity.nav.customer-assignment")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.CUSTOMERS_ASSIGN)
class AssignmentView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST_COUNTED = 1000;

    private final transient AssignmentQueries queries;
    private final transient AssignmentService assignments;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ManagerLoad> grid = new Grid<>();
    private final ResultList<ManagerLoad> list;
    private final ListFooter footer = new ListFooter();
    private final Div waiting = new Div();

    AssignmentView(
            AssignmentQueries queries, AssignmentService assignments, CurrentCaller caller, Preferences preferences) {
        this.queries = queries;
        this.assignments = assignments;
        this.list = new ResultList<>(grid, ManagerLoad::publicId, nothing(caller)).filteredBy(filters);
        filters.visible(Filter.text("q", getTranslation("assignments.search-manager")));
        var columns = new Columns<>(grid);
        columns.masked("manager", getTranslation("assignments.manager"), ManagerLoad::displayName, Masking::name);
        columns.text("name", getTranslation("assignments.user-name"), ManagerLoad::name);
        columns.count("customers", getTranslation("assignments.customers"), ManagerLoad::customers);
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(waiting, filters)
                .tools(new GridTools("customer-assignment", grid, preferences))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.customer-assignment"), getTranslation("assignments.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var found = queries.managers(values.text("q").orElse(""));
        list.show(() -> found);
        footer.count(found.size());
        int unassigned = queries.unassigned(MOST_COUNTED);
        waiting.removeAll();
        if (unassigned > 0) {
            var number = Formats.current().count(unassigned) + (unassigned < MOST_COUNTED ? "" : "+");
            waiting.add(new NoticeBar(Severity.INFO, getTranslation("assignments.unassigned", number)));
        }
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::manager).ifPresentOrElse(this::show, () -> {
            Notices.refused("associations.manager-unknown");
            open("");
        });
    }

    private void show(ManagerLoad manager) {
        list.mark(Optional.of(manager));
        var customers = new ManagerCustomers(manager, assignments, queries, () -> changed(manager));
        getContent().open(new DetailPanel(manager.name(), () -> open("")).body(customers));
    }

    private void changed(ManagerLoad manager) {
        load(filters.values());
        show(manager.publicId());
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.CUSTOMER_ASSIGNMENT);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    /** Without account managers there is nobody to assign to: who may make one is led there. */
    private EmptyState nothing(CurrentCaller caller) {
        var next = queries.isOfDirector() ? "assignments.no-managers.director" : "assignments.no-managers.next";
        return caller.may(Permission.MEMBERS)
                ? new EmptyState(
                        Icons.EMPTY,
                        getTranslation("assignments.no-managers"),
                        getTranslation(next),
                        new Anchor(PortalLinks.members(), getTranslation("identity.nav.members")))
                : new EmptyState(Icons.EMPTY, getTranslation("assignments.no-managers"), getTranslation(next));
    }
}
