package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.partnerportal.consumption.Summary;
import io.partnerportal.consumption.SummaryFilter;
import io.partnerportal.consumption.SummaryQueries;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.PortalLinks;
import java.util.List;
import java.util.Map;

/** Customers by expenditure (消费列表) and by refund (退款列表), each leading to its lines. */
class SummaryCustomers extends Div {

    private static final long serialVersionUID = 1;
    private static final int MOST = 500;

    private final transient SummaryQueries queries;
    private final transient SummaryFilter filter;
    private final String currency;

    SummaryCustomers(SummaryQueries queries, SummaryFilter filter, String currency) {
        this.queries = queries;
        this.filter = filter;
        this.currency = currency;
        addClassName("pp-customer-lists");
        add(list(Summary.Kind.EXPENDITURE, "consumption.customers.expenditure", "consumption.total-expenditure"));
        add(list(Summary.Kind.REFUND, "consumption.customers.refund", "consumption.total-refund"));
    }

    private Component list(Summary.Kind kind, String title, String amount) {
        List<Summary.Customer> customers = queries.customers(filter, kind, 0, MOST).stream()
                .filter(customer -> customer.currency().equals(currency))
                .toList();
        var grid = new Grid<Summary.Customer>();
        grid.addThemeNames("pp-list");
        grid.setAllRowsVisible(customers.size() <= 12);
        var columns = new Columns<>(grid);
        columns.masked("customer", text("consumptionlines.customer"), Summary.Customer::name, Masking::name)
                .setFlexGrow(2);
        columns.text("account", text("consumptionlines.account"), Summary.Customer::accountName);
        columns.text("type", text("consumption.type"), this::type);
        columns.total(
                        kind.name(),
                        text(amount) + " (" + currency + ")",
                        customer -> kind == Summary.Kind.REFUND ? customer.refund() : customer.expenditure())
                .setWidth("13rem");
        ResultList.openRows(grid, this::openLines);
        grid.setItems(customers);
        var card = new Div(new H3(text(title)), grid);
        card.addClassNames("pp-card", "pp-table-card");
        card.setVisible(!customers.isEmpty());
        return card;
    }

    private String type(Summary.Customer customer) {
        return customer.type() == null ? "–" : text("associations.type." + customer.type());
    }

    private void openLines(Summary.Customer customer) {
        var filters = new FilterValues(Map.of(
                ConsumptionFilters.CYCLE,
                filter.cycle().toString(),
                ConsumptionFilters.RESELLER,
                filter.reseller() == null ? "" : filter.reseller().value(),
                ConsumptionFilters.CUSTOMER,
                customer.publicId()));
        UI.getCurrent().navigate(PortalLinks.customerConsumption() + "/" + ConsumptionTabs.DETAIL, filters.query());
    }

    private String text(String key) {
        return getTranslation(key);
    }
}
