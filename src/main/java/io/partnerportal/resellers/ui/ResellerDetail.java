package io.partnerportal.resellers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.GrantService;
import io.partnerportal.resellers.ResellerQueries;
import io.partnerportal.resellers.ResellerRow;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.MaskedValue;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;

/** One reseller in detail: how it stands, what was handed over to it, who looked after it. */
final class ResellerDetail {

    private final ResellerDoors doors;
    private final ResellerRow row;
    private final SerializableRunnable changed;
    private final UI ui = UI.getCurrent();

    ResellerDetail(ResellerDoors doors, ResellerRow row, SerializableRunnable changed) {
        this.doors = doors;
        this.row = row;
        this.changed = changed;
    }

    DetailPanel panel(SerializableRunnable close) {
        var panel = new DetailPanel(row.displayName(), close).body(facts(), grants(), history());
        if (doors.mayManage()) {
            var assign = new Button(
                    text("resellers.assign"), _ -> new AssignDialog(doors, List.of(row.id()), changed).open());
            panel.actions(assign);
        }
        return panel;
    }

    private Facts facts() {
        return new Facts()
                .add(text("resellers.account"), new CopyableId(row.accountName()))
                .add(text("resellers.id"), new CopyableId(row.publicId()))
                .add(
                        text("resellers.standing"),
                        new StatusBadge(
                                ResellerColumns.severity(row.standing()),
                                text(row.standing().nameKey())))
                .add(text("resellers.since"), Formats.current().day(row.since()))
                .masked(text("resellers.mobile"), row.mobile(), Masking::mobile)
                .masked(text("resellers.email"), row.email(), Masking::email)
                .masked(text("resellers.manager"), row.manager(), Masking::name);
    }

    private Section grants() {
        var part = new Section(new H3(text("resellers.grants")));
        part.addClassName("pp-part");
        for (var kind : GrantKind.values()) {
            part.add(grant(kind));
        }
        return part;
    }

    private Component grant(GrantKind kind) {
        var line = new Div(new Span(text(kind.nameKey())));
        line.addClassName("pp-part-head");
        var granted = row.has(kind);
        if (doors.mayManage()) {
            var button =
                    new Button(text(granted ? "resellers.revoke" : "resellers.grant"), _ -> confirm(kind, !granted));
            button.setAriaLabel(button.getText() + " " + text(kind.nameKey()));
            button.addClassName("pp-quiet");
            line.add(button);
        } else {
            line.add(new Span(text(granted ? "resellers.granted" : "resellers.not-handed-over")));
        }
        return line;
    }

    private void confirm(GrantKind kind, boolean grant) {
        var verb = grant ? "resellers.grant" : "resellers.revoke";
        new Confirmation(text(verb + ".question"))
                .fact(text("resellers.name"), row.displayName())
                .fact(text("resellers.grants"), text(kind.nameKey()))
                .consequence(text(verb + ".consequence." + kind))
                .onConfirm(text(verb), () -> change(kind, grant))
                .open();
    }

    private void change(GrantKind kind, boolean grant) {
        var request = List.of(row.id(), kind);
        if (grant) {
            doors.protection().confirm(GrantService.GRANT, request, () -> {
                doors.grants().grant(row.id(), kind);
                done("resellers.grant.done");
            });
        } else {
            doors.protection().confirm(GrantService.REVOKE, request, () -> {
                doors.grants().revoke(row.id(), kind);
                done("resellers.revoke.done");
            });
        }
    }

    private void done(String key) {
        Notices.done(key, row.displayName());
        changed.run();
    }

    private Section history() {
        var part = new Section(new H3(text("resellers.history")));
        part.addClassName("pp-part");
        var periods = doors.queries().managers(row.id());
        if (periods.isEmpty()) {
            part.add(new Span(text("resellers.history.none")));
            return part;
        }
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        periods.forEach(period -> rows.add(period(period)));
        part.add(rows);
        return part;
    }

    private ListItem period(ResellerQueries.ManagerPeriod period) {
        var formats = Formats.current();
        var until = period.until();
        var when = new Span(
                until == null
                        ? ui.getTranslation("resellers.history.since", formats.minute(period.since()))
                        : formats.minute(period.since()) + " – " + formats.minute(until));
        when.addClassName("pp-muted");
        return new ListItem(new Div(new MaskedValue(text("resellers.manager"), period.manager(), Masking::name), when));
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
