package io.partnerportal.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.associations.ManagerPeriod;
import io.partnerportal.customers.AssociationPeriod;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.customers.CustomerRow;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.MaskedValue;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.SeeAlso;

/** One customer in detail: whose it was, is and will be, who looks after it, and how to change both. */
final class CustomerDetail {

    private final CustomerRow row;
    private final PublicId id;
    private final CustomerQueries queries;
    private final CustomerService customers;
    private final BusinessCalendar calendar;
    private final Caller caller;
    private final SerializableRunnable changed;
    private final UI ui = UI.getCurrent();

    CustomerDetail(
            CustomerRow row,
            CustomerQueries queries,
            CustomerService customers,
            BusinessCalendar calendar,
            Caller caller,
            SerializableRunnable changed) {
        this.row = row;
        this.id = new PublicId(row.publicId());
        this.queries = queries;
        this.customers = customers;
        this.calendar = calendar;
        this.caller = caller;
        this.changed = changed;
    }

    DetailPanel panel(SerializableRunnable close) {
        return new DetailPanel(row.accountName(), close).body(facts(), associations(), managers());
    }

    private Facts facts() {
        var facts = new Facts()
                .masked(text("customers.name"), row.displayName(), Masking::name)
                .add(text("customers.account"), new CopyableId(row.accountName()))
                .masked(text("customers.email"), row.email(), Masking::email)
                .add(text("customers.created"), Formats.current().minute(row.createdAt()));
        return new SeeAlso(caller)
                .page(Navigation.OPERATOR_FACTS, row.publicId())
                .page(Navigation.OPERATOR_ACCOUNTS, row.publicId())
                .addTo(facts);
    }

    private Component associations() {
        var part = new PeriodList(text("customers.associations"), calendar.today());
        part.action(button("customers.associate", () -> part.ask(changeOfPartner())));
        queries.associations(id).forEach(period -> part.add(partner(period), period.validFrom(), period.validTo()));
        return part.orElse(text("customers.associations.none"));
    }

    private Component managers() {
        var part = new PeriodList(text("customers.managers"), calendar.today());
        var history = queries.managerHistory(id);
        if (row.partnerPublicId() != null) {
            var partner = new PublicId(row.partnerPublicId());
            part.action(button("customers.assign", () -> part.ask(assignment(partner))));
        }
        if (history.stream().anyMatch(this::canBeTakenBack)) {
            part.action(button("customers.take-back", () -> part.ask(takingBack())));
        }
        history.forEach(period -> part.add(manager(period), period.validFrom(), period.validTo()));
        return part.orElse(text("customers.managers.none"));
    }

    private boolean canBeTakenBack(ManagerPeriod period) {
        return period.validTo() == null
                || period.validTo().isAfter(calendar.today().plusDays(1));
    }

    private Component changeOfPartner() {
        return new ChangeOfPartner(row, customers, queries, calendar, changed).panel();
    }

    private Component assignment(PublicId partner) {
        return new ManagerForms(row, customers, calendar, changed).assignment(queries.managers(partner));
    }

    private Component takingBack() {
        return new ManagerForms(row, customers, calendar, changed).takingBack();
    }

    private Component manager(ManagerPeriod period) {
        return new MaskedValue(text("customers.manager"), period.manager(), Masking::name);
    }

    private Component partner(AssociationPeriod period) {
        var name = new Anchor(PortalLinks.partners() + "/" + period.partnerPublicId(), period.partner());
        var type = new Span(text("associations.type." + period.type()));
        type.addClassName("pp-muted");
        return new Div(name, new Span(" "), type);
    }

    private Button button(String key, SerializableRunnable action) {
        var button = new Button(text(key), _ -> action.run());
        button.addClassName("pp-quiet");
        return button;
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
