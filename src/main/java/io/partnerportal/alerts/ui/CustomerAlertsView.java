package io.partnerportal.alerts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.alerts.AlertFilter;
import io.partnerportal.alerts.AlertQueries;
import io.partnerportal.alerts.AlertRow;
import io.partnerportal.alerts.AlertService;
import io.partnerportal.alerts.AlertState;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
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
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Customer alerts (客户预警): customers whose consumption drops, and beside them the one to look into. */
@Route("sales/customer-alerts/:id?")
@PageTitle("identity.nav.customer-alerts")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.ALERTS_READ)
class CustomerAlertsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST_COUNTED = 1000;

    private final transient AlertQueries queries;
    private final transient AlertService alerts;
    private final transient FormDrafts drafts;
    private final transient CurrentCaller caller;
    private final transient AlertWords words = new AlertWords();
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<AlertRow> grid = new Grid<>();
    private final ResultList<AlertRow> list;
    private final ListFooter footer = new ListFooter();

    CustomerAlertsView(
            AlertQueries queries,
            AlertService alerts,
            FormDrafts drafts,
            ListExport<AlertFilter, AlertRow> export,
            CurrentCaller caller,
            Preferences preferences) {
        this.queries = queries;
        this.alerts = alerts;
        this.drafts = drafts;
        this.caller = caller;
        this.list = new ResultList<>(grid, AlertRow::publicId, nothing()).filteredBy(filters);
        filters.visible(Filter.text("q", getTranslation("alerts.search")), state());
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(filters)
                .tools(new GridTools("customer-alerts", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.customer-alerts"), getTranslation("alerts.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        var few = list.show(Long.MAX_VALUE, (after, limit) -> queries.page(filter, after, limit), AlertRow::id);
        footer.count(few.orElseGet(() -> queries.count(filter, MOST_COUNTED)), MOST_COUNTED);
    }

    private static AlertFilter filter(FilterValues values) {
        return new AlertFilter(
                values.text("q").orElse(""),
                values.choice("state", AlertState.class).orElse(null));
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("alerts.not-found");
            open("");
        });
    }

    private void show(AlertRow row) {
        list.mark(Optional.of(row));
        var detail = new AlertDetail(row, alerts, caller, drafts, () -> handled(row.publicId()));
        getContent().open(detail.panel(() -> open("")));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void handled(String id) {
        load(filters.values());
        show(id);
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.CUSTOMER_ALERTS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private Filter<AlertState> state() {
        return Filter.choice(
                        "state",
                        getTranslation("alerts.state"),
                        List.of(AlertState.values()),
                        AlertState::name,
                        words::state)
                .inLog(AlertState::nameKey);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.masked("customer", getTranslation("alerts.customer"), AlertRow::customer, Masking::name)
                .setWidth("13rem");
        columns.text("account", getTranslation("alerts.account"), AlertRow::account);
        columns.status(
                "state",
                getTranslation("alerts.state"),
                row -> AlertWords.severity(row.state()),
                row -> words.state(row.state()));
        columns.day("raised", getTranslation("alerts.raised-on"), AlertRow::raisedOn);
        columns.text("drop", getTranslation("alerts.drop"), row -> getTranslation("alerts.percent", row.drop()))
                .setWidth("6rem");
        columns.total("base", getTranslation("alerts.base"), AlertRow::base).setWidth("12rem");
        columns.total("current", getTranslation("alerts.current"), AlertRow::current);
        columns.text("currency", getTranslation("alerts.currency"), AlertRow::currency)
                .setWidth("6rem");
        columns.masked("manager", getTranslation("alerts.manager"), AlertRow::manager, Masking::name)
                .setWidth("8rem");
        columns.text("result", getTranslation("alerts.result"), words::result).setWidth("7rem");
        columns.instant("handled", getTranslation("alerts.handled-at"), AlertRow::handledAt);
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("alerts.none"), getTranslation("alerts.none.next"));
    }
}
