package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.consumptionlines.LineRow;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** The columns of consumption lines, for partners and the operator alike. */
final class LineColumns {

    private static final DateTimeFormatter UTC_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private LineColumns() {}

    static void add(Grid<LineRow> grid) {
        var columns = new Columns<>(grid);
        columns.text("start", text("consumption.charged-at"), row -> UTC_TIME.format(row.start()))
                .setWidth("11.5rem")
                .setFlexGrow(0);
        columns.masked("customer", text("consumptionlines.customer"), LineRow::customer, Masking::name);
        columns.text("account", text("consumptionlines.account"), LineRow::accountName);
        columns.text("service", text("consumption.service"), LineColumns::service);
        columns.text("product", text("consumption.product"), LineRow::product).setFlexGrow(2);
        columns.amount("due", text("consumptionlines.due"), LineRow::due);
        columns.text("currency", text("consumption.currency"), LineRow::currency)
                .setWidth("5.5rem")
                .setFlexGrow(0);
        columns.text(
                "bill-type",
                text("consumption.bill-type"),
                row -> text("consumptionlines.bill-type." + row.billType()));
        columns.text("region", text("consumption.region"), LineRow::region);
        hidden(columns, grid);
    }

    /** Behind the column chooser until somebody wants them. */
    private static void hidden(Columns<LineRow> columns, Grid<LineRow> grid) {
        var shown = grid.getColumns().size();
        columns.text(
                "cycle",
                text("consumptionlines.cycle"),
                row -> BillingCycle.ofNumber(row.cycle()).toString());
        columns.text("type", text("consumption.type"), LineColumns::type);
        columns.masked("manager", text("consumption.manager"), LineRow::manager, Masking::name);
        columns.text("resource-type", text("consumption.resource-type"), LineRow::resourceType);
        columns.text("sku", text("consumption.sku"), LineRow::sku);
        columns.text(
                "charge-mode",
                text("consumption.charge-mode"),
                row -> text("consumptionlines.charge-mode." + row.chargeMode()));
        columns.text("resource-name", text("consumption.resource-name"), LineRow::resourceName);
        columns.text("resource-id", text("consumption.resource-id"), LineRow::resourceId);
        columns.text("sub-account", text("consumptionlines.sub-account"), LineRow::subAccount);
        columns.amount("official", text("consumption.official"), LineRow::officialCost);
        columns.amount("discount", text("consumption.discount"), LineRow::discount);
        columns.id("transaction", text("consumption.transaction"), LineRow::transaction);
        grid.getColumns().stream().skip(shown).forEach(column -> column.setVisible(false));
    }

    static String service(LineRow row) {
        var chinese = UI.getCurrent().getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return chinese ? Objects.requireNonNullElse(row.serviceZh(), row.service()) : row.service();
    }

    static String type(LineRow row) {
        return row.type() == null ? "–" : text("associations.type." + row.type());
    }

    static String time(LineRow row) {
        return UTC_TIME.format(row.start()) + " UTC";
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
