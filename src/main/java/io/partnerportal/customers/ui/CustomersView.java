package io.partnerportal.customers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.customers.Choice;
import io.partnerportal.customers.CustomerFilter;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.customers.CustomerRow;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
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
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Preferences;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Customers (客户) for the operator: the list, and beside it the one the address names or a new one. */
@Route("operator/customers/:id?")
@PageTitle("identity.nav.operator-customer-list")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_CUSTOMERS)
class CustomersView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";
    private static final int MOST_COUNTED = 1000;

    private final transient CustomerQueries queries;
    private final transient CustomerService customers;
    private final transient BusinessCalendar calendar;
    private final transient FormDrafts drafts;
    private final transient CurrentCaller caller;
    private final FilterBar filters = new FilterBar(this::load);
    private final Grid<CustomerRow> grid = new Grid<>();
    private final ResultList<CustomerRow> list;
    private final ListFooter footer = new ListFooter();

    CustomersView(
            CustomerQueries queries,
            CustomerService customers,
            BusinessCalendar calendar,
            FormDrafts drafts,
            ListExport<CustomerFilter, CustomerRow> export,
            CurrentCaller caller,
            Preferences preferences) {
        this.queries = queries;
        this.customers = customers;
        this.calendar = calendar;
        this.drafts = drafts;
        this.caller = caller;
        this.list = new ResultList<>(grid, CustomerRow::publicId, nothing()).filteredBy(filters);
        filters.visible(Filter.text("q", getTranslation("customers.search")), partner());
        columns();
        list.onOpen(row -> open(row.publicId()));
        getContent()
                .actions(newButton())
                .above(filters)
                .tools(new GridTools("customers", grid, preferences)
                        .with(export.menu(() -> filter(filters.values()), filters::asked)))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(getTranslation("identity.nav.operator-customer-list"), getTranslation("customers.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.follow(event.getLocation().getQueryParameters());
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private static CustomerFilter filter(FilterValues values) {
        return new CustomerFilter(
                values.text("q").orElse(""),
                values.text("partner").flatMap(PublicId::parse).orElse(null));
    }

    private void load(FilterValues values) {
        var filter = filter(values);
        var few = list.show("", (after, limit) -> queries.page(filter, after, limit), CustomerRow::accountName);
        footer.count(few.orElseGet(() -> queries.count(filter, MOST_COUNTED)), MOST_COUNTED);
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            list.mark(Optional.empty());
            getContent().open(newCustomer());
            return;
        }
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("customers.not-found");
            open("");
        });
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void show(CustomerRow row) {
        list.mark(Optional.of(row));
        var detail = new CustomerDetail(row, queries, customers, calendar, caller.get(), () -> changed(row.publicId()));
        getContent().open(detail.panel(() -> open("")));
    }

    private void changed(String id) {
        list.refresh();
        show(id);
    }

    private DetailPanel newCustomer() {
        var form = new NewCustomerForm(customers, queries, calendar, drafts, this::created, () -> open(""));
        return new DetailPanel(getTranslation("customers.new"), () -> open("")).body(form.panel());
    }

    private void created(PublicId id) {
        load(filters.values());
        open(id.value());
    }

    private void open(String id) {
        var address = id.isEmpty() ? PortalLinks.customers() : PortalLinks.customers() + "/" + id;
        UI.getCurrent().navigate(address, filters.values().query());
    }

    private Filter<Choice> partner() {
        var label = getTranslation("customers.partner");
        var field = new PartnerField(label, queries);
        field.setClearButtonVisible(true);
        return Filter.of(
                        "partner",
                        label,
                        field,
                        Choice::publicId,
                        text -> PublicId.parse(text).flatMap(queries::partner))
                .inWords(Choice::name);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.text("account", getTranslation("customers.account"), CustomerRow::accountName)
                .setFlexGrow(0);
        columns.masked("name", getTranslation("customers.name"), CustomerRow::displayName, Masking::name)
                .setWidth("14rem");
        columns.text("partner", getTranslation("customers.partner"), CustomerRow::partner)
                .setWidth("13rem");
        columns.text("type", getTranslation("customers.type"), this::type)
                .setWidth("7rem")
                .setFlexGrow(0);
        columns.day("since", getTranslation("customers.since"), CustomerRow::associatedSince);
        columns.masked("manager", getTranslation("customers.manager"), CustomerRow::manager, Masking::name)
                .setWidth("8rem")
                .setFlexGrow(0);
        columns.masked("email", getTranslation("customers.email"), CustomerRow::email, Masking::email);
        columns.instant("created", getTranslation("customers.created"), CustomerRow::createdAt);
    }

    private String type(CustomerRow row) {
        return row.type() == null ? "" : getTranslation("associations.type." + row.type());
    }

    private Button newButton() {
        var button = new Button(getTranslation("customers.new"), Icons.PLUS.create(), _ -> open(NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY,
                getTranslation("customers.none"),
                getTranslation("customers.none.next"),
                new Button(getTranslation("customers.new"), Icons.PLUS.create(), _ -> open(NEW)));
    }
}
