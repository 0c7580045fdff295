package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import io.partnerportal.unlinkchecks.CheckItem;
import io.partnerportal.unlinkchecks.RequestKind;
import io.partnerportal.unlinking.DecideRequest;
import io.partnerportal.unlinking.RequestRow;
import io.partnerportal.unlinking.RequestSide;
import io.partnerportal.unlinking.RequestState;
import java.util.List;

/** Requests one below the other, with what the reader may do about those that wait. */
final class RequestList extends UnorderedList {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 256;

    /**
     * What can be done.
     *
     * @param side the reader's
     * @param checks what stands for and against agreeing
     * @param drafts keep the reason of a refusal
     * @param decide takes the decision, and what closes the question once all is done
     */
    record Deeds(
            RequestSide side,
            SerializableFunction<RequestRow, List<CheckItem>> checks,
            FormDrafts drafts,
            SerializableBiConsumer<DecideRequest, SerializableRunnable> decide,
            SerializableConsumer<RequestRow> cancel) {}

    /** As typed. */
    public record Why(String reason) {}

    private final transient Deeds deeds;

    RequestList(List<RequestRow> rows, Deeds deeds) {
        this.deeds = deeds;
        addClassName("pp-rows");
        rows.forEach(row -> add(item(row)));
    }

    static StatusBadge badge(RequestRow row) {
        return new StatusBadge(
                severity(row.state()),
                UI.getCurrent().getTranslation(row.state().nameKey()));
    }

    static Severity severity(RequestState state) {
        return switch (state) {
            case PENDING -> Severity.INFO;
            case AGREED, UNILATERAL -> Severity.SUCCESS;
            case REFUSED -> Severity.DANGER;
            case CANCELLED, EXPIRED -> Severity.NEUTRAL;
            case FORCED -> Severity.WARNING;
        };
    }

    /** What is asked, in words. */
    static String what(RequestRow row) {
        var ui = UI.getCurrent();
        return row.kind() == RequestKind.UNLINK
                ? ui.getTranslation(row.kind().nameKey())
                : ui.getTranslation("unlinking.switch-to", ui.getTranslation("associations.type." + row.toType()));
    }

    private ListItem item(RequestRow row) {
        var formats = Formats.current();
        var words = new Div(
                new Span(what(row) + " · " + (deeds.side() == RequestSide.PARTNER ? row.accountName() : row.partner())),
                muted(row.reason()),
                muted(getTranslation(
                        "unlinking.asked",
                        getTranslation(row.side().nameKey()),
                        formats.minute(row.requestedAt()),
                        formats.minute(row.expiresAt()))));
        if (!row.decisionReason().isEmpty()) {
            words.add(muted(getTranslation("unlinking.decision-reason", row.decisionReason())));
        }
        var item = new ListItem(words, badge(row));
        if (row.state() == RequestState.PENDING) {
            item.add(buttons(row));
        }
        return item;
    }

    private Div buttons(RequestRow row) {
        var buttons = new Div();
        buttons.addClassName("pp-part-actions");
        if (row.side() == deeds.side()) {
            buttons.add(new Button(getTranslation("unlinking.cancel"), _ -> confirmCancel(row)));
        } else {
            buttons.add(
                    new Button(getTranslation("unlinking.agree"), _ -> confirmAgree(row)),
                    new Button(getTranslation("unlinking.refuse"), _ -> askWhy(row)));
        }
        return buttons;
    }

    /** What stands against it is told at once and whole, before anybody agrees. */
    private void confirmAgree(RequestRow row) {
        var items = deeds.checks().apply(row);
        if (!items.stream().allMatch(CheckItem::passed)) {
            tell(row, items);
            return;
        }
        new Confirmation(getTranslation("unlinking.agree.question"))
                .fact(getTranslation("unlinking.what"), what(row))
                .fact(getTranslation("unlinking.customer"), row.accountName())
                .fact(getTranslation("unlinking.partner"), row.partner())
                .consequence(getTranslation("unlinking.agree.consequence." + row.kind()))
                .onConfirm(
                        getTranslation("unlinking.agree"),
                        () -> deeds.decide().accept(new DecideRequest(row.key(), true, ""), () -> {}))
                .open();
    }

    private void tell(RequestRow row, List<CheckItem> items) {
        var dialog = dialog("unlinking.agree");
        var again = new BusyButton(getTranslation("unlinking.check-again"), () -> {
            dialog.close();
            confirmAgree(row);
        });
        dialog.add(
                new NoticeBar(Severity.WARNING, getTranslation("unlinking.check-failed")),
                new CheckList(items),
                again.primary());
        dialog.getFooter().add(new Button(getTranslation("uikit.close"), _ -> dialog.close()));
        dialog.open();
    }

    private Dialog dialog(String title) {
        var dialog = new Dialog(getTranslation(title));
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("34rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        return dialog;
    }

    private void confirmCancel(RequestRow row) {
        new Confirmation(getTranslation("unlinking.cancel.question"))
                .fact(getTranslation("unlinking.what"), what(row))
                .onConfirm(
                        getTranslation("unlinking.cancel"), () -> deeds.cancel().accept(row))
                .open();
    }

    private void askWhy(RequestRow row) {
        var dialog = dialog("unlinking.refuse");
        var reason = new TextArea(getTranslation("unlinking.reason"));
        reason.setMaxLength(LONGEST);
        reason.setHelperText(getTranslation("unlinking.reason-help"));
        var form = new FormPanel<>(Why.class);
        form.required("reason", reason);
        var draft = deeds.drafts().of("refusal-reason", row.key());
        form.onSubmit(
                        getTranslation("unlinking.refuse"),
                        why -> deeds.decide().accept(new DecideRequest(row.key(), false, why.reason()), () -> {
                            draft.forget();
                            dialog.close();
                        }))
                .onCancel(dialog::close);
        dialog.add(draft.over(form));
        dialog.open();
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("pp-muted");
        return span;
    }
}
