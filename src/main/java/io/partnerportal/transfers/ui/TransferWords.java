package io.partnerportal.transfers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.Filter;
import io.partnerportal.transfers.TransferFilter;
import io.partnerportal.transfers.TransferReason;
import io.partnerportal.transfers.TransferRow;
import io.partnerportal.transfers.TransferSide;
import io.partnerportal.transfers.TransferState;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How transfers look wherever they are shown. */
final class TransferWords {

    /** As typed. */
    public record Why(String reason) {}

    private TransferWords() {}

    static Severity severity(TransferState state) {
        return switch (state) {
            case WAITING -> Severity.WARNING;
            case READY -> Severity.INFO;
            case DONE -> Severity.SUCCESS;
            case REFUSED -> Severity.DANGER;
            case CANCELLED, LAPSED -> Severity.NEUTRAL;
        };
    }

    static StatusBadge badge(TransferState state) {
        return new StatusBadge(severity(state), text(state.nameKey()));
    }

    static String move(TransferRow row) {
        return UI.getCurrent()
                .getTranslation(
                        "transfers.move", row.giver().name(), row.receiver().name());
    }

    static Filter<TransferState> state() {
        return Filter.choice(
                        "state",
                        text("transfers.state"),
                        List.of(TransferState.values()),
                        TransferState::name,
                        state -> text(state.nameKey()))
                .inLog(TransferState::nameKey);
    }

    static Filter<TransferSide> side() {
        return Filter.choice(
                        "side",
                        text("transfers.side"),
                        List.of(TransferSide.values()),
                        TransferSide::name,
                        side -> text(side.nameKey()))
                .inLog(TransferSide::nameKey);
    }

    static TransferFilter filter(FilterValues values) {
        return new TransferFilter(
                values.text("q").orElse(""),
                values.choice("state", TransferState.class).orElse(null),
                values.choice("side", TransferSide.class).orElse(null),
                values.text("customer").flatMap(PublicId::parse).orElse(null),
                values.day("from").orElse(null),
                values.day("until").orElse(null));
    }

    /** Whatever everybody reads of a transfer. */
    static void addTo(Columns<TransferRow> columns) {
        columns.masked("customer", text("transfers.customer"), TransferRow::customer, Masking::name)
                .setWidth("13rem");
        columns.text("account", text("transfers.account"), TransferRow::accountName);
        columns.status(
                "state",
                text("transfers.state"),
                row -> severity(row.state()),
                row -> text(row.state().nameKey()));
        columns.text("giver", text("transfers.giver"), row -> row.giver().name())
                .setWidth("12rem");
        columns.text(
                        "receiver",
                        text("transfers.receiver"),
                        row -> row.receiver().name())
                .setWidth("12rem");
        columns.text("consent", text("transfers.consent"), TransferWords::consent);
        columns.instant("asked", text("transfers.asked-at"), row -> row.asked().at());
        columns.instant(
                "closed",
                text("transfers.closed-at"),
                row -> row.closed() == null ? null : row.closed().at());
    }

    private static String consent(TransferRow row) {
        boolean giver = row.giver().agreed() != null;
        boolean receiver = row.receiver().agreed() != null;
        if (giver && receiver) {
            return text("transfers.consent.both");
        }
        if (giver || receiver) {
            return text(giver ? "transfers.consent.giver" : "transfers.consent.receiver");
        }
        return text("transfers.consent.nobody");
    }

    static Facts facts(TransferRow row) {
        var facts = new Facts()
                .add(text("transfers.state"), badge(row.state()))
                .add(text("transfers.account"), new CopyableId(row.accountName()))
                .masked(text("transfers.customer"), row.customer(), Masking::name)
                .add(text("transfers.type"), text("associations.type." + row.type()))
                .add(text("transfers.giver"), row.giver().name())
                .add(text("transfers.receiver"), row.receiver().name())
                .add(text("transfers.distributor"), row.distributor())
                .add(text("transfers.reason"), row.asked().reason())
                .add(text("transfers.asked-at"), deed(row.asked()))
                .add(text("transfers.giver-agreed"), deed(row.giver().agreed()))
                .add(text("transfers.receiver-agreed"), deed(row.receiver().agreed()));
        var closed = row.closed();
        if (closed != null) {
            facts.add(text("transfers.closed-at"), deed(closed));
            if (row.refusedBy() != null) {
                facts.add(
                        text("transfers.refused-by"), row.party(row.refusedBy()).name());
            }
            if (!closed.reason().isEmpty()) {
                facts.add(text("transfers.close-reason"), closed.reason());
            }
        }
        return facts;
    }

    /** When, and by whom where the reader may know. */
    private static String deed(TransferRow.@Nullable Deed deed) {
        if (deed == null) {
            return text("transfers.not-yet");
        }
        var at = Formats.current().minute(deed.at());
        return deed.by().isEmpty() ? at : at + " · " + deed.by();
    }

    /** Asks whether to do it, saying who moves from whom to whom. */
    static Confirmation question(String key, TransferRow row) {
        return new Confirmation(text(key))
                .fact(text("transfers.account"), row.accountName())
                .fact(text("transfers.giver"), row.giver().name())
                .fact(text("transfers.receiver"), row.receiver().name());
    }

    /** Asks why; both resellers read it. The draft is the caller's to forget. */
    static FormPanel<Why> why(
            String verb, Draft draft, SerializableRunnable cancel, SerializableConsumer<String> submit) {
        var form = new FormPanel<>(Why.class);
        form.required("reason", reason());
        form.onSubmit(verb, why -> submit.accept(why.reason())).onCancel(cancel);
        return draft.over(form);
    }

    static TextArea reason() {
        var reason = new TextArea(text("transfers.reason"));
        reason.setMaxLength(TransferReason.LONGEST);
        reason.setMinRows(3);
        reason.setHelperText(text("transfers.reason-help"));
        return reason;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
