package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableConsumer;
import io.partnerportal.kernel.Masking;
import io.partnerportal.links.InvitationProgress;
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
        columns.masked("inviter", text("resellerinvitations.inviter"), ResellerInvitationRow::inviter, Masking::name);
        InvitationProgress.addTo(columns, "resellerinvitations.state.");
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
                        text("links.state"),
                        new StatusBadge(row.state().severity(), text("resellerinvitations.state." + row.state())))
                .masked(text("resellerinvitations.recipient"), row.recipient(), Masking::email)
                .add(text("resellerinvitations.name"), row.recipientName())
                .add(
                        text("resellerinvitations.language"),
                        Locale.forLanguageTag(row.language())
                                .getDisplayLanguage(UI.getCurrent().getLocale()))
                .add(text("links.delivery"), InvitationProgress.delivery(row))
                .masked(text("resellerinvitations.inviter"), row.inviter(), Masking::name)
                .add(text("resellerinvitations.created"), formats.minute(row.createdAt()))
                .add(text("links.sent-at"), formats.minute(row.sentAt()))
                .add(text("links.expires-at"), formats.minute(row.expiresAt()));
        if (row.reseller() != null) {
            facts.add(text("resellerinvitations.reseller"), row.reseller());
        }
        var failure = row.failure();
        return failure == null
                ? facts
                : facts.add(text("links.failure"), text(failure.nameKey()))
                        .add(text("resellerinvitations.advice"), text(failure.adviceKey()));
    }

    private static String text(String key) {
        return Objects.requireNonNull(UI.getCurrent().getTranslation(key));
    }
}
