package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.clientele.ResellerCustomer;
import io.partnerportal.clientele.ResellerCustomerQueries;
import io.partnerportal.clientele.ResellerCustomerQueries.Reseller;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
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
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The customers of a distributor's resellers (云经销商的客户): the list, and beside it the one the address names. */
@Route("sales/reseller-customers/:id?")
@PageTitle("identity.nav.reseller-customers")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.RESELLERS_CUSTOMERS)
class ResellerCustomersView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final int MOST_COUNTED = 1000;

    private final transient ResellerCustomerQueries queries;
    private final transient CustomerPlugs plugs;
    private final transient List<Reseller> resellers;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<ResellerCustomer> grid = new Grid<>();
    private final ResultList<ResellerCustomer> list;
    private final ListFooter footer = new ListFooter();

    ResellerCustomersView(
            ResellerCustomerQueries queries,
            CustomerPlugs plugs,
            ListExport<ResellerCustomer.Filter, ResellerCustomer> resellerCustomerExport,
            CurrentCaller caller,
            Preferences preferences) {
        this.queries = queries;
        this.plugs = plugs;
        this.resellers = queries.resellers();
        this.list = new ResultList<>(grid, row -> row.customer().publicId(), nothing()).filteredBy(filters);
        if (!resellers.isEmpty()) {
            filters.visible(reseller(), Filter.text("q", getTranslation("clientele.search")), type());
        }
        ResellerColumns.addTo(grid, queries);
        list.onOpen(row -> open(row.customer().publicId()));
        getContent()
                .above(
                        PageTabs.of(
                                Navigation.CUSTOMERS,
                                getTranslation("clientele.own"),
                                Navigation.RESELLER_CUSTOMERS,
                                caller.get()),
                        filters)
                .tools(new GridTools("reseller-customers", grid, preferences)
                        .with(resellerCustomerExport.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.reseller-customers"), getTranslation("clientele.resellers.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    /** Of one reseller at a time: the first one by name until another is chosen. */
    private ResellerCustomer.Filter filter(FilterValues values) {
        var first = resellers.isEmpty()
                ? ClienteleFilters.NOWHERE
                : new PublicId(resellers.getFirst().publicId());
        return new ResellerCustomer.Filter(
                values.text("q").orElse(""),
                values.text("reseller").flatMap(PublicId::parse).orElse(first),
                values.choice("type", AssociationType.class).orElse(null));
    }

    private void load(FilterValues values) {
        if (resellers.isEmpty()) {
            list.show(List::of);
            footer.count(0);
            return;
        }
        var filter = filter(values);
        var few = list.show(
                ClienteleRow.Key.NEWEST, (after, limit) -> queries.page(filter, after, limit), ResellerCustomer::key);
        footer.count(few.orElseGet(() -> queries.count(filter, MOST_COUNTED)), MOST_COUNTED);
    }

    private void show(String id) {
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("associations.customer-not-found");
            open("");
        });
    }

    private void show(ResellerCustomer row) {
        list.mark(Optional.of(row));
        var detail = new ResellerCustomerDetail(
                row, queries, plugs, () -> changed(row.customer().publicId()));
        getContent().open(detail.panel(() -> open("")));
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void changed(String id) {
        list.refresh();
        show(id);
    }

    private void open(String id) {
        var page = PortalLinks.of(Navigation.RESELLER_CUSTOMERS);
        UI.getCurrent()
                .navigate(
                        id.isEmpty() ? page : page + "/" + id, filters.values().query());
    }

    private Filter<Reseller> reseller() {
        return Filter.choice(
                        "reseller",
                        getTranslation("clientele.reseller"),
                        resellers,
                        Reseller::publicId,
                        one -> one.name() + " · " + one.accountName())
                .always(resellers.getFirst());
    }

    private Filter<AssociationType> type() {
        return Filter.choice(
                "type",
                getTranslation("clientele.type"),
                List.of(AssociationType.values()),
                AssociationType::name,
                type -> getTranslation("associations.type." + type));
    }

    private EmptyState nothing() {
        var key = resellers.isEmpty() ? "clientele.resellers.none" : "clientele.resellers.none-of-one";
        return new EmptyState(Icons.EMPTY, getTranslation(key), getTranslation(key + ".next"));
    }
}
