package io.partnerportal.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.partnerportal.audit.OperationFilter;
import io.partnerportal.audit.OperationLogQueries;
import io.partnerportal.audit.OperationRow;
import io.partnerportal.audit.OperationWords;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.Auditable.Outcome;
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
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The operation log (操作日志): who changed what, when and from where; beside it what one operation changed. */
@Route("operations/:id?")
@RouteAlias("operator/audit/:id?")
@PageTitle("identity.nav.organisation-operations")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATIONS_READ)
class OperationLogView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST_COUNTED = 1000;

    private final transient OperationLogQueries log;
    private final transient OperationWords words;
    private final String address;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<OperationRow> grid = new Grid<>();
    private final ResultList<OperationRow> list;
    private final ListFooter footer = new ListFooter();

    OperationLogView(
            OperationLogQueries log,
            OperationWords words,
            ListExport<OperationFilter, OperationRow> export,
            CurrentCaller caller,
            Preferences preferences) {
        this.log = log;
        this.words = words;
        this.address = PortalLinks.of(
                caller.scope() instanceof Scope.Operator
                        ? Navigation.OPERATOR_AUDIT
                        : Navigation.ORGANISATION_OPERATIONS);
        this.list = new ResultList<>(grid, OperationRow::id, nothing())
                .filteredBy(filters)
                .onOpen(row -> open(row.publicId()));
        filters.visible(Filter.text("q", getTranslation("audit.search")), action(), outcome())
                .more(
                        Filter.day("from", getTranslation("audit.from")),
                        Filter.day("until", getTranslation("audit.until")));
        columns();
        getContent()
                .above(filters)
                .tools(new GridTools("operation-log", grid, preferences)
                        .with(export.menu(
                                () -> filter(filters.values()),
                                () -> filter(filters.values()).asked())))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.organisation-operations"), getTranslation("audit.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        list.show(OperationRow.Key.NEWEST, (after, limit) -> log.page(filter, after, limit), OperationRow::key);
        footer.count(log.count(filter, MOST_COUNTED), MOST_COUNTED);
    }

    private static OperationFilter filter(FilterValues values) {
        return new OperationFilter(
                values.text("q").orElse(""),
                values.text("action").orElse(null),
                values.choice("outcome", Outcome.class).orElse(null),
                values.day("from").orElse(null),
                values.day("until").orElse(null));
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(log::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("audit.not-found");
            showNone();
            open("");
        });
    }

    private void show(OperationRow row) {
        list.mark(Optional.of(row));
        getContent()
                .open(new DetailPanel(words.action(row, getLocale()), () -> open(""))
                        .body(new OperationDetail(row, words)));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? address : address + "/" + id,
                        filters.values().query());
    }

    private Filter<String> action() {
        return Filter.choice(
                "action", getTranslation("audit.action"), log.actions(), key -> key, key -> getTranslation(key));
    }

    private Filter<Outcome> outcome() {
        return Filter.choice(
                "outcome",
                getTranslation("audit.outcome"),
                List.of(Outcome.values()),
                Outcome::name,
                outcome -> getTranslation("audit.outcome." + outcome));
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.instant("time", getTranslation("audit.time"), OperationRow::happenedAt);
        columns.text("actor", getTranslation("audit.actor"), OperationRow::actor);
        columns.text("action", getTranslation("audit.action"), row -> words.action(row, getLocale()));
        columns.text("object", getTranslation("audit.object"), row -> words.value(row.object(), getLocale()))
                .setWidth("16rem");
        columns.status(
                "outcome",
                getTranslation("audit.outcome"),
                row -> row.outcome() == Outcome.DONE ? Severity.SUCCESS : Severity.DANGER,
                row -> words.outcome(row, getLocale()));
        columns.text("address", getTranslation("audit.address"), OperationRow::address)
                .setWidth("10rem")
                .setFlexGrow(0);
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("audit.none"), getTranslation("audit.none.next"));
    }
}
