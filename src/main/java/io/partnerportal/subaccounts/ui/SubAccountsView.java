package io.partnerportal.subaccounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.exports.ListExport;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.subaccounts.SubAccountMappings;
import io.partnerportal.subaccounts.SubAccountQueries;
import io.partnerportal.subaccounts.SubAccountQueries.MappingRow;
import io.partnerportal.subaccounts.SubAccountQueries.UnmappedRow;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Unassigned sub-accounts (未分配子账号): whose bills nobody sees yet, and which customer they are given to. */
@Route("operator/sub-accounts/:tab?")
@PageTitle("identity.nav.operator-sub-accounts")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.OPERATE_SUB_ACCOUNTS)
class SubAccountsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String TEXT = "q";
    private static final String MAPPED = "assigned";

    private final transient SubAccountQueries queries;
    private final transient SubAccountMappings mappings;
    private final transient CustomerQueries customers;
    private final transient BusinessCalendar calendar;
    private final Grid<UnmappedRow> waiting = new Grid<>();
    private final Grid<MappingRow> mapped = new Grid<>();
    private final ResultList<UnmappedRow> waitingList;
    private final ResultList<MappingRow> mappedList;
    private final Div tabs = new Div();
    private final Component waitingFile;
    private final Component mappedFile;
    private boolean showsMapped;
    private final Button assign = new Button(getTranslation("subaccounts.assign"), _ -> openAssignment());
    private final FilterBar filters =
            new FilterBar(_ -> load()).visible(Filter.text(TEXT, getTranslation("subaccounts.search")));

    SubAccountsView(
            SubAccountQueries queries,
            SubAccountMappings mappings,
            CustomerQueries customers,
            BusinessCalendar calendar,
            ListExport<String, UnmappedRow> unmappedExport,
            ListExport<String, MappingRow> mappingExport) {
        this.queries = queries;
        this.mappings = mappings;
        this.customers = customers;
        this.calendar = calendar;
        waitingList =
                new ResultList<>(waiting, UnmappedRow::key, empty("subaccounts.none-waiting")).filteredBy(filters);
        mappedList =
                new ResultList<>(mapped, MappingRow::publicId, empty("subaccounts.none-mapped")).filteredBy(filters);
        waitingColumns();
        mappedColumns();
        waitingFile = unmappedExport.menu(this::text, filters::asked);
        mappedFile = mappingExport.menu(this::text, filters::asked);
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.setEnabled(false);
        getContent()
                .actions(assign)
                .above(tabs, filters)
                .tools(waitingFile, mappedFile)
                .list(waitingList, mappedList);
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.operator-sub-accounts"), getTranslation("subaccounts.purpose"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        showsMapped =
                event.getRouteParameters().get("tab").filter(MAPPED::equals).isPresent();
        tabs.removeAll();
        tabs.add(new PageTabs(getTranslation("identity.nav.operator-sub-accounts"))
                .tab(getTranslation("subaccounts.waiting"), PortalLinks.subAccounts(), !showsMapped)
                .tab(getTranslation("subaccounts.mapped"), PortalLinks.subAccounts() + "/" + MAPPED, showsMapped));
        load();
    }

    private void load() {
        var text = text();
        waitingFile.setVisible(!showsMapped);
        mappedFile.setVisible(showsMapped);
        waitingList.setVisible(!showsMapped);
        mappedList.setVisible(showsMapped);
        assign.setVisible(!showsMapped);
        if (!showsMapped) {
            waiting.asMultiSelect().clear();
            waitingList.show(
                    SubAccountQueries.Key.FIRST,
                    (after, limit) -> queries.unmapped(text, after, limit),
                    UnmappedRow::key);
        } else {
            mappedList.show(
                    MappingRow.After.FIRST, (after, limit) -> queries.mappings(text, after, limit), MappingRow::key);
        }
    }

    private String text() {
        return filters.values().text(TEXT).orElse("");
    }

    private void waitingColumns() {
        waiting.setSelectionMode(Grid.SelectionMode.MULTI);
        waiting.asMultiSelect()
                .addSelectionListener(
                        event -> assign.setEnabled(!event.getAllSelectedItems().isEmpty()));
        var columns = new Columns<>(waiting);
        columns.text("provider", getTranslation("subaccounts.provider"), UnmappedRow::provider);
        columns.id("sub-account", getTranslation("consumptionlines.sub-account"), UnmappedRow::subAccountId)
                .setFlexGrow(1);
        columns.text("name", getTranslation("consumptionlines.sub-account.name"), UnmappedRow::name);
        columns.count("lines", getTranslation("subaccounts.lines-waiting"), UnmappedRow::lines);
        columns.text("cycles", getTranslation("consumptionlines.cycle"), SubAccountsView::cycles);
        columns.text("due", getTranslation("consumptionlines.due"), row -> due(row.due()));
    }

    private void mappedColumns() {
        var columns = new Columns<>(mapped);
        columns.text("provider", getTranslation("subaccounts.provider"), MappingRow::provider);
        columns.id("sub-account", getTranslation("consumptionlines.sub-account"), MappingRow::subAccountId)
                .setFlexGrow(1);
        columns.text("customer", getTranslation("consumptionlines.customer"), MappingRow::customer);
        columns.text("account", getTranslation("consumptionlines.account"), MappingRow::accountName);
        columns.day("from", getTranslation("subaccounts.valid-from"), MappingRow::validFrom);
        columns.day(
                "to",
                getTranslation("subaccounts.valid-to"),
                row -> row.validTo().equals(Period.OPEN) ? null : row.validTo());
        columns.text("by", getTranslation("subaccounts.by"), MappingRow::createdBy);
        columns.actions(row -> {
            var end = new Button(getTranslation("subaccounts.end"), _ -> confirmEnd(row));
            end.addClassName("pp-quiet");
            end.setEnabled(row.validTo().equals(Period.OPEN));
            return end;
        });
    }

    private void openAssignment() {
        var chosen = List.copyOf(waiting.getSelectedItems());
        new AssignDialog(chosen, customers, (customer, from) -> {
                    mappings.map(
                            chosen.stream()
                                    .map(row -> new SubAccountMappings.SubAccount(row.provider(), row.subAccountId()))
                                    .toList(),
                            customer,
                            from);
                    Notices.done("subaccounts.assigned", chosen.size());
                    load();
                })
                .open();
    }

    private void confirmEnd(MappingRow row) {
        new Confirmation(getTranslation("subaccounts.end.question"))
                .fact(getTranslation("consumptionlines.sub-account"), row.provider() + " " + row.subAccountId())
                .fact(getTranslation("consumptionlines.customer"), row.customer())
                .fact(getTranslation("subaccounts.valid-to"), Formats.current().day(calendar.today()))
                .consequence(getTranslation("subaccounts.end.consequence"))
                .onDestroy(getTranslation("subaccounts.end"), () -> {
                    mappings.end(new PublicId(row.publicId()), calendar.today());
                    load();
                })
                .open();
    }

    private EmptyState empty(String key) {
        return new EmptyState(Icons.CHECK, getTranslation(key), getTranslation(key + ".next"));
    }

    private static String cycles(UnmappedRow row) {
        var first = BillingCycle.ofNumber(row.firstCycle()).toString();
        return row.firstCycle() == row.lastCycle() ? first : first + " – " + BillingCycle.ofNumber(row.lastCycle());
    }

    private static String due(Map<String, BigDecimal> due) {
        return due.entrySet().stream()
                .map(sum -> Formats.current().amount(sum.getValue()) + " " + sum.getKey())
                .collect(Collectors.joining(", "));
    }
}
