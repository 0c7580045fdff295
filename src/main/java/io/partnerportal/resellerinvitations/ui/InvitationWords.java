package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableConsumer;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.resellerinvitations.ResellerInvitationRow;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.StatusBadge;
import java.util.Locale;
import java.util.Objects;

/** How invitations look in their list and beside it. */
final class InvitationWords {

    private InvitationWords() {}

    static void addTo(Grid<ResellerInvitationRow> grid, SerializableConsumer<ResellerInvitationRow> open) {
        var columns = new Columns<>(grid);
        columns.masked(
                        "recipient",
                        text("resellerinvitations.recipient"),
                        ResellerInvitationRow::recipient,
                        Masking::email)
                .setWidth("14rem");
        columns.text("name", text("resellerinvitations.name"), ResellerInvitationRow::recipientName);
        columns.status(
                        "state",
                        text("resellerinvitations.state"),
                        row -> row.state().severity(),
                        InvitationWords::state)
                .setTooltipGenerator(InvitationWords::why);
        columns.text("failure", text("resellerinvitations.failure"), InvitationWords::why);
        columns.text("delivery", text("resellerinvitations.delivery"), InvitationWords::delivery)
                .setWidth("7rem");
        columns.text("inviter", text("resellerinvitations.inviter"), ResellerInvitationRow::inviter);
        columns.instant("sent", text("resellerinvitations.sent-at"), ResellerInvitationRow::sentAt);
        columns.instant("end", text("resellerinvitations.end"), ResellerInvitationRow::expiresAt);
        columns.actions(row -> {
            var details = new Button(text("resellerinvitations.details"), _ -> open.accept(row));
            details.addClassName("pp-quiet");
            return details;
        });
    }

    static Facts facts(ResellerInvitationRow row) {
        var formats = Formats.current();
        var facts = new Facts()
                .add(
                        text("resellerinvitations.state"),
                        new StatusBadge(row.state().severity(), state(row)))
                .add(text("resellerinvitations.recipient"), row.recipient())
                .add(text("resellerinvitations.name"), row.recipientName())
                .add(
                        text("resellerinvitations.language"),
                        Locale.forLanguageTag(row.language())
                                .getDisplayLanguage(UI.getCurrent().getLocale()))
                .add(text("resellerinvitations.delivery"), delivery(row))
                .add(text("resellerinvitations.inviter"), row.inviter())
                .add(text("resellerinvitations.created"), formats.minute(row.createdAt()))
                .add(text("resellerinvitations.sent-at"), formats.minute(row.sentAt()))
                .add(text("resellerinvitations.end"), formats.minute(row.expiresAt()));
        if (row.reseller() != null) {
            facts.add(text("resellerinvitations.reseller"), row.reseller());
        }
        var failure = row.failure();
        return failure == null
                ? facts
                : facts.add(text("resellerinvitations.failure"), text(failure.nameKey()))
                        .add(text("resellerinvitations.advice"), text(failure.adviceKey()));
    }

    private static String state(ResellerInvitationRow row) {
        return text("resellerinvitations.state." + row.state());
    }

    private static String why(ResellerInvitationRow row) {
        var failure = row.failure();
        return failure == null ? "" : text(failure.nameKey()) + " " + text(failure.adviceKey());
    }

    private static String delivery(ResellerInvitationRow row) {
        var delivery = row.delivery();
        return delivery == null ? "" : text("resellerinvitations.delivery." + delivery);
    }

    private static String text(String key) {
        return Objects.requireNonNull(UI.getCurrent().getTranslation(key));
    }
}
