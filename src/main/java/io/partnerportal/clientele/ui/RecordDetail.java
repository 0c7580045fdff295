package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.clientele.AssociationRecord;
import io.partnerportal.clientele.AssociationRecordQueries;
import io.partnerportal.consumption.Summary;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.Money;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.PortalLinks;
import java.util.Currency;
import java.util.Map;

/** One association in detail: its days, how it ended, and what the customer consumed meanwhile. */
final class RecordDetail {

    private final AssociationRecord record;
    private final AssociationRecordQueries queries;
    private final UI ui = UI.getCurrent();
    private final Formats formats = Formats.current();

    RecordDetail(AssociationRecord record, AssociationRecordQueries queries) {
        this.record = record;
        this.queries = queries;
    }

    DetailPanel panel(SerializableRunnable close) {
        var panel = new DetailPanel(record.accountName(), close).body(facts());
        return queries.showsSpend() ? panel.body(consumption()) : panel;
    }

    private Facts facts() {
        var facts = new Facts()
                .masked(text("clientele.name"), record.displayName(), Masking::name)
                .add(text("clientele.account"), new CopyableId(record.accountName()))
                .add(text("clientele.id"), new CopyableId(record.customerPublicId()))
                .add(text("clientele.type"), text("associations.type." + record.type()))
                .add(text("clientele.since"), formats.minute(record.begunAt()));
        if (record.endedAt() != null && record.endReason() != null) {
            facts.add(text("clientele.record.ended"), formats.minute(record.endedAt()))
                    .add(text("clientele.record.reason"), text("associations.end." + record.endReason()));
        }
        facts.add(text("clientele.record.days"), days());
        return record.manager() == null
                ? facts.add(text("clientele.manager"), text("clientele.manager.nobody"))
                : facts.masked(text("clientele.manager"), record.manager(), Masking::name);
    }

    /** An association that ended before its first day counted has none. */
    private String days() {
        var from = record.validFrom();
        var to = record.validTo();
        if (to == null) {
            return ui.getTranslation("clientele.days.open", formats.day(from));
        }
        return to.equals(from)
                ? text("clientele.days.none")
                : ui.getTranslation("clientele.days", formats.day(from), formats.day(to.minusDays(1)));
    }

    private Component consumption() {
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        var months = queries.consumption(new PublicId(record.publicId()));
        months.forEach(month -> rows.add(row(month)));
        rows.setVisible(!months.isEmpty());
        var none = new Paragraph(text("clientele.record.nothing-spent"));
        none.addClassName("pp-muted");
        none.setVisible(months.isEmpty());
        var part = new Section(new H3(text("clientele.record.consumption")), none, rows);
        part.addClassName("pp-part");
        return part;
    }

    private ListItem row(Summary.Month month) {
        var cycle = BillingCycle.ofNumber(month.cycle());
        var address = PortalLinks.filtered(
                PortalLinks.customerConsumption(),
                Map.of("customer", record.customerPublicId(), "cycle", cycle.toString()));
        var currency = Currency.getInstance(month.currency());
        var figures = new Div(new Span(formats.total(new Money(month.expenditure(), currency))));
        if (month.refund().signum() != 0) {
            var refund = new Span(
                    ui.getTranslation("clientele.record.refund", formats.total(new Money(month.refund(), currency))));
            refund.addClassName("pp-muted");
            figures.add(refund);
        }
        return new ListItem(new Div(new Anchor(address, formats.cycle(cycle))), figures);
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
