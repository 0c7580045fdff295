package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.clientele.AssociationRecord;
import io.partnerportal.clientele.AssociationRecordPart;
import io.partnerportal.clientele.AssociationRecordQueries;
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
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Association records (管理关联记录): whose customers belonged and belong to the partner, one in detail beside them. */
@Route("sales/association-records/:id?")
@PageTitle("identity.nav.association-records")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.CUSTOMERS_READ)
class AssociationRecordsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST_COUNTED = 1000;

    /** Whether an association lasts, as the filter and the badge say it. */
    private enum State {
        LASTING,
        ENDED
    }

    private final transient AssociationRecordQueries queries;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<AssociationRecord> grid = new Grid<>();
    private final ResultList<AssociationRecord> list;
    private final ListFooter footer = new ListFooter();

    AssociationRecordsView(
            AssociationRecordQueries queries,
            ObjectProvider<AssociationRecordPart> parts,
            ListExport<AssociationRecord.Filter, AssociationRecord> associationRecordExport,
            CurrentCaller caller,
            Preferences preferences) {
        this.queries = queries;
        this.list = new ResultList<>(grid, AssociationRecord::publicId, nothing()).filteredBy(filters);
        filters.visible(Filter.text("q", getTranslation("clientele.search")), state())
                .more(Filter.text("customer", getTranslation("clientele.id")));
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .above(PageTabs.of(
                        Navigation.CUSTOMERS,
                        getTranslation("clientele.own"),
                        Navigation.ASSOCIATION_RECORDS,
                        caller.get()))
                .above(parts.orderedStream()
                        .map(AssociationRecordPart::create)
                        .flatMap(Optional::stream)
                        .toArray(Component[]::new))
                .above(filters)
                .tools(new GridTools("association-records", grid, preferences)
                        .with(associationRecordExport.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.association-records"), getTranslation("clientele.records.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private static AssociationRecord.Filter filter(FilterValues values) {
        return new AssociationRecord.Filter(
                values.text("q").orElse(""),
                values.choice("state", State.class).map(State.LASTING::equals).orElse(null),
                ClienteleFilters.id(values, "customer"));
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        var few = list.show(
                AssociationRecord.Key.NEWEST,
                (after, limit) -> queries.page(filter, after, limit),
                AssociationRecord::key);
        footer.count(few.orElseGet(() -> queries.count(filter, MOST_COUNTED)), MOST_COUNTED);
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("clientele.record-not-found");
            open("");
        });
    }

    private void show(AssociationRecord record) {
        list.mark(Optional.of(record));
        getContent().open(new RecordDetail(record, queries).panel(() -> open("")));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.ASSOCIATION_RECORDS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private Filter<State> state() {
        return Filter.choice(
                        "state",
                        getTranslation("clientele.record.state"),
                        List.of(State.values()),
                        State::name,
                        state -> getTranslation("clientele.record." + state))
                .inLog(state -> "clientele.record." + state);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.masked("name", getTranslation("clientele.name"), AssociationRecord::displayName, Masking::name)
                .setWidth("13rem");
        columns.text("account", getTranslation("clientele.account"), AssociationRecord::accountName);
        columns.text("type", getTranslation("clientele.type"), row -> getTranslation("associations.type." + row.type()))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        columns.status(
                "state",
                getTranslation("clientele.record.state"),
                row -> row.isLasting() ? Severity.SUCCESS : Severity.NEUTRAL,
                row -> getTranslation("clientele.record." + (row.isLasting() ? State.LASTING : State.ENDED)));
        columns.instant("begun", getTranslation("clientele.since"), AssociationRecord::begunAt);
        columns.instant("ended", getTranslation("clientele.record.ended"), AssociationRecord::endedAt);
        columns.text("reason", getTranslation("clientele.record.reason"), this::reason);
        columns.masked("manager", getTranslation("clientele.manager"), AssociationRecord::manager, Masking::name)
                .setWidth("11rem");
    }

    private String reason(AssociationRecord row) {
        return row.endReason() == null ? "" : getTranslation("associations.end." + row.endReason());
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY, getTranslation("clientele.records.none"), getTranslation("clientele.records.none.next"));
    }
}
