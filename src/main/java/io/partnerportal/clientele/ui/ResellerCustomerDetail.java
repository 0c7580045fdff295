package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.clientele.ResellerCustomer;
import io.partnerportal.clientele.ResellerCustomerQueries;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.StatusBadge;
import java.util.Map;

/** A reseller's customer in detail: what a distributor may see of it (decision 11), and what it may do. */
final class ResellerCustomerDetail {

    private final ResellerCustomer row;
    private final ResellerCustomerQueries queries;
    private final CustomerPlugs plugs;
    private final SerializableRunnable changed;
    private final UI ui = UI.getCurrent();

    ResellerCustomerDetail(
            ResellerCustomer row, ResellerCustomerQueries queries, CustomerPlugs plugs, SerializableRunnable changed) {
        this.row = row;
        this.queries = queries;
        this.plugs = plugs;
        this.changed = changed;
    }

    DetailPanel panel(SerializableRunnable close) {
        var card = queries.card(row.reseller(), row.publicId());
        var panel = new DetailPanel(row.customer().accountName(), close).body(facts());
        plugs.panels(card, changed).forEach(panel::body);
        var actions = plugs.actions(card);
        return actions.isEmpty()
                ? panel
                : panel.actions(actions.stream()
                        .map(action -> new Button(text(action.nameKey()), _ -> action.open(card, changed)))
                        .toArray(Component[]::new));
    }

    private Facts facts() {
        var customer = row.customer();
        var facts = new Facts()
                .masked(text("clientele.name"), customer.displayName(), Masking::name)
                .add(text("clientele.account"), new CopyableId(customer.accountName()))
                .add(text("clientele.reseller"), customer.reseller())
                .add(text("clientele.type"), text("associations.type." + customer.type()))
                .add(
                        text("clientele.frozen"),
                        new StatusBadge(
                                ClienteleColumns.severity(row.freeze().state()),
                                ClienteleColumns.words(new Span(), row.freeze())))
                .add(text("clientele.since"), Formats.current().minute(customer.begunAt()));
        if (queries.showsSpend()) {
            var until = Formats.current().day(queries.spentUntil());
            facts.add(ui.getTranslation("clientele.spent-until", until), ClienteleColumns.amounts(row.spent()))
                    .add(text("clientele.spent"), consumption());
        }
        return facts;
    }

    private Anchor consumption() {
        var address = PortalLinks.filtered(
                PortalLinks.customerConsumption(),
                Map.of(
                        "customer",
                        row.customer().publicId(),
                        "reseller",
                        row.customer().resellerPublicId()));
        return new Anchor(address, text("clientele.spent.open"));
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
