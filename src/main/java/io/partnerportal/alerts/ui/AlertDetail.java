package io.partnerportal.alerts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.alerts.AlertResult;
import io.partnerportal.alerts.AlertRow;
import io.partnerportal.alerts.AlertService;
import io.partnerportal.alerts.AlertState;
import io.partnerportal.alerts.HandleAlert;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.StatusBadge;
import java.util.Objects;

/** One alert with its figures, and the form that says what came of it. */
final class AlertDetail {

    private final AlertRow row;
    private final AlertService alerts;
    private final CurrentCaller caller;
    private final Draft draft;
    private final SerializableRunnable handled;
    private final AlertWords words = new AlertWords();
    private final UI ui = UI.getCurrent();

    /** @param handled called after it was handled, shows the alert anew */
    AlertDetail(
            AlertRow row, AlertService alerts, CurrentCaller caller, FormDrafts drafts, SerializableRunnable handled) {
        this.row = row;
        this.alerts = alerts;
        this.caller = caller;
        this.draft = drafts.of("alert-note", row.key());
        this.handled = handled;
    }

    DetailPanel panel(SerializableRunnable close) {
        var panel = new DetailPanel(row.account(), close).body(facts());
        if (row.state() == AlertState.OPEN && caller.may(Permission.ALERTS_HANDLE)) {
            var part = new Section(new H3(text("alerts.handle")), form());
            part.addClassName("pp-part");
            panel.body(part);
        }
        return panel;
    }

    private Facts facts() {
        var formats = Formats.current();
        var facts = new Facts()
                .add(text("alerts.state"), new StatusBadge(AlertWords.severity(row.state()), words.state(row.state())))
                .masked(text("alerts.customer"), row.customer(), Masking::name)
                .add(text("alerts.account"), customer())
                .masked(text("alerts.manager"), row.manager(), Masking::name)
                .add(text("alerts.raised-on"), formats.day(row.raisedOn()))
                .add(text("alerts.until"), formats.day(row.untilDay()))
                .add(text("alerts.base"), formats.total(row.base()) + " " + row.currency())
                .add(text("alerts.current"), formats.total(row.current()) + " " + row.currency())
                .add(text("alerts.drop"), ui.getTranslation("alerts.percent", row.drop()));
        if (row.handledAt() != null) {
            facts.add(text("alerts.handled-at"), formats.minute(row.handledAt()))
                    .masked(text("alerts.handled-by"), row.handledBy(), Masking::name)
                    .add(text("alerts.result"), words.result(row))
                    .add(text("alerts.note"), Objects.requireNonNullElse(row.note(), ""));
        }
        return facts;
    }

    /** Leads to the customer where the reader may open it. */
    private Component customer() {
        return caller.may(Permission.CUSTOMERS_READ)
                ? new Anchor(PortalLinks.of(Navigation.CUSTOMERS) + "/" + row.customerId(), row.account())
                : new Span(row.account());
    }

    private FormPanel<HandleAlert> form() {
        var result = new RadioButtonGroup<AlertResult>(text("alerts.result"));
        result.setItems(AlertResult.values());
        result.setItemLabelGenerator(each -> text(each.nameKey()));
        var note = new TextArea(text("alerts.note"));
        note.setMaxLength(HandleAlert.LONGEST);
        note.setMinRows(3);
        note.setHelperText(text("alerts.note-help"));
        var form = new FormPanel<>(HandleAlert.class);
        form.required("result", result);
        form.required("note", note);
        form.onSubmit(text("alerts.handle"), this::handle);
        return draft.over(form);
    }

    private void handle(HandleAlert command) {
        alerts.handle(row.key(), command);
        draft.forget();
        Notices.done("alerts.handled", row.account());
        handled.run();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
