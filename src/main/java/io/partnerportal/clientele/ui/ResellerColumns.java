package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.clientele.ResellerCustomer;
import io.partnerportal.clientele.ResellerCustomerQueries;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.uikit.Formats;

/** The columns of the list of resellers' customers: what a distributor may see (decision 11). */
final class ResellerColumns {

    private ResellerColumns() {}

    static void addTo(Grid<ResellerCustomer> grid, ResellerCustomerQueries queries) {
        var columns = new Columns<>(grid);
        columns.masked("name", text(grid, "name"), row -> row.customer().displayName(), Masking::name)
                .setWidth("13rem");
        columns.text("account", text(grid, "account"), row -> row.customer().accountName());
        columns.text("reseller", text(grid, "reseller"), row -> row.customer().reseller())
                .setWidth("14rem");
        columns.text("type", text(grid, "type"), row -> type(grid, row))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        columns.instant("since", text(grid, "since"), row -> row.customer().begunAt());
        columns.status(
                        "frozen",
                        text(grid, "frozen"),
                        row -> ClienteleColumns.severity(row.freeze().state()),
                        row -> ClienteleColumns.words(grid, row.freeze()))
                .setWidth("11rem");
        if (queries.showsSpend()) {
            var until = Formats.current().day(queries.spentUntil());
            columns.text(
                            "spent",
                            grid.getTranslation("clientele.spent-until", until),
                            row -> ClienteleColumns.amounts(row.spent()))
                    .setWidth("15rem");
        }
    }

    private static String type(Grid<?> grid, ResellerCustomer row) {
        return grid.getTranslation("associations.type." + row.customer().type());
    }

    private static String text(Grid<?> grid, String key) {
        return grid.getTranslation("clientele." + key);
    }
}
