package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.associations.ManagerPeriod;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.clientele.CustomerAction;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.facts.FactKind;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.MaskedValue;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;
import java.util.Map;

/** One customer in detail: what is known of it, what it spends, who looks after it, and what can be done. */
final class ClienteleDetail {

    private static final int PRODUCTS = 5;

    private final ClienteleRow row;
    private final ClienteleRow.Customer customer;
    private final ClienteleDoors doors;
    private final SerializableRunnable changed;
    private final UI ui = UI.getCurrent();

    ClienteleDetail(ClienteleRow row, ClienteleDoors doors, SerializableRunnable changed) {
        this.row = row;
        this.customer = row.customer();
        this.doors = doors;
        this.changed = changed;
    }

    DetailPanel panel(SerializableRunnable close) {
        var card = doors.queries().card(row.publicId());
        var panel = new DetailPanel(customer.accountName(), close).body(facts(), known());
        if (doors.caller().may(Permission.CUSTOMERS_EDIT)) {
            panel.body(new LabelPart(row, doors.labels(), changed));
        }
        if (doors.queries().showsSpend()) {
            panel.body(month());
        }
        doors.plugs().panels(card, changed).forEach(panel::body);
        panel.body(managers());
        var actions = doors.plugs().actions(card);
        return actions.isEmpty() ? panel : panel.actions(buttons(card, actions));
    }

    private Component[] buttons(CustomerCard card, List<CustomerAction> actions) {
        return actions.stream()
                .map(action -> new Button(text(action.nameKey()), _ -> action.open(card, changed)))
                .toArray(Component[]::new);
    }

    private Facts facts() {
        return new Facts()
                .masked(text("clientele.name"), customer.displayName(), Masking::name)
                .add(text("clientele.account"), new CopyableId(customer.accountName()))
                .add(text("clientele.id"), new CopyableId(customer.publicId()))
                .masked(text("clientele.mobile"), customer.mobile(), Masking::mobile)
                .masked(text("clientele.email"), customer.email(), Masking::email)
                .add(text("clientele.type"), text("associations.type." + customer.type()))
                .add(text("clientele.since"), Formats.current().minute(customer.begunAt()))
                .add(text("clientele.manager"), manager())
                .add(text("identity.nav.association-records"), records());
    }

    private Component manager() {
        var manager = customer.manager();
        return manager == null ? new Span(text("clientele.manager.nobody")) : name(manager);
    }

    private MaskedValue name(String manager) {
        return new MaskedValue(text("clientele.manager"), manager, Masking::name);
    }

    private Anchor records() {
        var address = PortalLinks.filtered(
                PortalLinks.of(Navigation.ASSOCIATION_RECORDS), Map.of("customer", customer.publicId()));
        return new Anchor(address, text("clientele.records.open"));
    }

    private Facts known() {
        var language = Formats.current().locale();
        return new Facts()
                .add(text("clientele.frozen"), freeze())
                .add(text("clientele.real-name"), doors.words().realName(row.facts(), language))
                .add(text("clientele.level"), row.facts().value(FactKind.LEVEL).orElse(""))
                .add(text("clientele.new-customer"), doors.words().newCustomer(row.facts(), language));
    }

    private Component freeze() {
        var freeze = row.freeze();
        return new StatusBadge(ClienteleColumns.severity(freeze.state()), ClienteleColumns.words(new Span(), freeze));
    }

    private Component month() {
        var until = Formats.current().day(doors.queries().spentUntil());
        var products = doors.queries().products(row.publicId(), PRODUCTS);
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        products.forEach(product -> rows.add(new ListItem(
                new Div(new Span(name(product))), new Span(Formats.current().total(product.spent())))));
        rows.setVisible(!products.isEmpty());
        var sum = new Paragraph(
                row.spent().isEmpty() ? text("clientele.spent.none") : ClienteleColumns.amounts(row.spent()));
        sum.addClassName("pp-figure");
        return part(ui.getTranslation("clientele.spent-until", until), sum, rows, consumption());
    }

    private Anchor consumption() {
        var address = PortalLinks.filtered(PortalLinks.customerConsumption(), Map.of("customer", customer.publicId()));
        return new Anchor(address, text("clientele.spent.open"));
    }

    private String name(ClienteleRow.Product product) {
        boolean chinese = ui.getLocale().getLanguage().equals("zh");
        return chinese && product.nameZh() != null ? product.nameZh() : product.name();
    }

    private Component managers() {
        var history = doors.queries().managerHistory(row.publicId());
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        history.forEach(period -> rows.add(new ListItem(new Div(name(period.manager()), days(period)))));
        rows.setVisible(!history.isEmpty());
        var nobody = new Paragraph(text("clientele.managers.none"));
        nobody.addClassName("pp-muted");
        nobody.setVisible(history.isEmpty());
        return part(text("clientele.managers"), nobody, rows);
    }

    private Span days(ManagerPeriod period) {
        var formats = Formats.current();
        var to = period.validTo();
        var days = new Span(
                to == null
                        ? ui.getTranslation("clientele.days.open", formats.day(period.validFrom()))
                        : ui.getTranslation(
                                "clientele.days", formats.day(period.validFrom()), formats.day(to.minusDays(1))));
        days.addClassName("pp-muted");
        return days;
    }

    private static Section part(String title, Component... parts) {
        var part = new Section(new H3(title));
        part.add(parts);
        part.addClassName("pp-part");
        return part;
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
