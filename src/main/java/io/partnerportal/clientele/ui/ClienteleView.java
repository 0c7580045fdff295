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
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.GridTools;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.lists.RowMenu;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A partner's customers (客户管理): the list, and beside it the one the address names. */
@Route("sales/customers/:id?")
@PageTitle("identity.nav.customers")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.CUSTOMERS_READ)
class ClienteleView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient ClienteleDoors doors;
    private final transient List<PageCounts> counts;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ClienteleRow> grid = new Grid<>();
    private final ResultList<ClienteleRow> list;
    private final ListFooter footer = new ListFooter();
    private final boolean ticks;
    private @Nullable PublicId shown;

    ClienteleView(ClienteleDoors doors, Preferences preferences) {
        this.doors = doors;
        this.counts = doors.plugs().counts().stream()
                .map(count -> new PageCounts(count, getTranslation(count.nameKey())))
                .toList();
        this.list = new ResultList<>(grid, row -> row.customer().publicId(), nothing()).filteredBy(filters);
        new ClienteleFilters(doors.queries()).addTo(filters);
        ClienteleColumns.addTo(grid, doors.queries(), doors.words(), counts, row -> open(row.publicId()));
        RowMenu.addTo(grid, row -> row.customer().accountName(), this::entries);
        var batches = doors.plugs().batches(this::chosen, this::changed);
        this.ticks = !batches.isEmpty();
        select();
        var tools = new GridTools("clientele", grid, preferences);
        doors.exportButton(() -> ClienteleFilters.of(filters.values()), filters::asked)
                .ifPresent(tools::with);
        getContent()
                .above(ownTab(), filters)
                .tools(batches.toArray(Component[]::new))
                .tools(tools)
                .list(list, footer)
                .onClose(() -> open(null));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.customers"), getTranslation("clientele.purpose"));
    }

    private PageTabs ownTab() {
        return PageTabs.of(
                Navigation.CUSTOMERS,
                getTranslation("clientele.own"),
                Navigation.CUSTOMERS,
                doors.caller().get());
    }

    /** The same as in the detail, which comes first. */
    List<RowMenu.Entry> entries(ClienteleRow row) {
        var details = new RowMenu.Entry(getTranslation("clientele.details"), () -> open(row.publicId()));
        return Stream.concat(Stream.of(details), actions(row)).toList();
    }

    private Stream<RowMenu.Entry> actions(ClienteleRow row) {
        if (doors.queries().find(row.publicId()).isEmpty()) {
            return Stream.empty();
        }
        var card = doors.queries().card(row.publicId());
        return doors.plugs().actions(card).stream()
                .map(action ->
                        new RowMenu.Entry(getTranslation(action.nameKey()), () -> action.open(card, this::changed)));
    }

    /** Where several can be chosen, a tick chooses and a click opens. */
    private void select() {
        if (ticks) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.addThemeNames("pp-openable");
            grid.addItemClickListener(click -> open(click.getItem().publicId()));
        } else {
            list.onOpen(row -> open(row.publicId()));
        }
    }

    private List<PublicId> chosen() {
        return grid.getSelectedItems().stream().map(ClienteleRow::publicId).toList();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load(FilterValues values) {
        var filter = ClienteleFilters.of(values);
        if (ticks) {
            grid.deselectAll();
        }
        var pages = new ClientelePages(doors.queries(), filter, rows -> counts.forEach(count -> count.read(rows)));
        list.show(ClienteleRow.Key.NEWEST, pages, ClienteleRow::key);
        footer.count(pages.found(), ClientelePages.MOST_COUNTED);
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(doors.queries()::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("associations.customer-not-found");
            open(null);
        });
    }

    private void show(ClienteleRow row) {
        mark(Optional.of(row));
        shown = row.publicId();
        var detail = new ClienteleDetail(row, doors, this::changed);
        getContent().open(detail.panel(() -> open(null)));
    }

    private void showNone() {
        mark(Optional.empty());
        shown = null;
        getContent().close();
    }

    private void mark(Optional<ClienteleRow> row) {
        if (!ticks) {
            list.mark(row);
        }
    }

    private void changed() {
        load(filters.values());
        if (shown != null) {
            doors.queries().find(shown).ifPresentOrElse(this::show, () -> open(null));
        }
    }

    private void open(@Nullable PublicId id) {
        var list = PortalLinks.of(Navigation.CUSTOMERS);
        UI.getCurrent()
                .navigate(id == null ? list : list + "/" + id, filters.values().query());
    }

    private EmptyState nothing() {
        return new EmptyState(Icons.EMPTY, getTranslation("clientele.none"), getTranslation("clientele.none.next"));
    }
}
