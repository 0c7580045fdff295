package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.consumptionlines.LineRow;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line with everything a partner may know of it. */
final class LinePanel {

    private final LineRow row;
    private final DetailPanel detail;

    LinePanel(LineRow row, SerializableRunnable close) {
        this.row = row;
        detail = new DetailPanel(LineColumns.service(row), close).body(amount(), whose(), what());
    }

    DetailPanel detail() {
        return detail;
    }

    private Div amount() {
        var figure = new Span(money(row.due()));
        figure.addClassName("pp-tile-figure");
        var label = new Span(text("consumptionlines.due"));
        label.addClassName("pp-tile-label");
        var tile = new Div(label, figure);
        tile.addClassName("pp-tile");
        return new Div(
                tile,
                new Facts()
                        .add(text("consumption.official"), money(row.officialCost()))
                        .add(text("consumption.discount"), money(row.discount()))
                        .add(text("consumption.bill-type"), text("consumptionlines.bill-type." + row.billType()))
                        .add(text("consumption.charge-mode"), text("consumptionlines.charge-mode." + row.chargeMode()))
                        .add(text("consumption.payment-status"), text("consumption.payment-status.unbilled")));
    }

    private Facts whose() {
        return new Facts()
                .add(text("consumptionlines.customer"), Masking.name(row.customer()))
                .add(text("consumptionlines.account"), row.accountName())
                .add(text("consumption.type"), LineColumns.type(row))
                .add(text("consumption.manager"), row.manager() == null ? "" : Masking.name(row.manager()))
                .add(text("consumptionlines.sub-account"), row.subAccount())
                .add(text("consumptionlines.sub-account.name"), orEmpty(row.subAccountName()));
    }

    private Facts what() {
        return new Facts()
                .add(
                        text("consumptionlines.cycle"),
                        BillingCycle.ofNumber(row.cycle()).toString())
                .add(text("consumption.charged-at"), LineColumns.time(row))
                .add(text("consumption.product"), orEmpty(row.product()))
                .add(text("consumption.sku"), orEmpty(row.sku()))
                .add(text("consumption.region"), orEmpty(row.region()))
                .add(text("consumption.resource-type"), orEmpty(row.resourceType()))
                .add(text("consumption.resource-name"), orEmpty(row.resourceName()))
                .add(text("consumption.resource-id"), orEmpty(row.resourceId()))
                .add(text("consumption.transaction"), new CopyableId(row.transaction()));
    }

    private String money(BigDecimal amount) {
        return Formats.current().amount(amount) + " " + row.currency();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
