package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.invitations.InvitationRow;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.mails.MailStatus;
import io.partnerportal.uikit.Severity;

/** The columns of the record of invitations. */
final class InvitationColumns {

    private final UI ui = UI.getCurrent();

    void addTo(Grid<InvitationRow> grid) {
        var columns = new Columns<>(grid);
        columns.masked("name", text("invitations.recipient-name"), InvitationRow::recipientName, Masking::name)
                .setWidth("12rem");
        columns.masked("recipient", text("invitations.recipient"), InvitationRow::recipient, Masking::email)
                .setWidth("13rem");
        columns.text("channel", text("invitations.channel"), row -> text("invitations.channel." + row.channel()))
                .setWidth("6rem");
        columns.text("type", text("invitations.type"), row -> text("associations.type." + row.type()))
                .setWidth("7rem");
        columns.masked("inviter", text("invitations.inviter"), InvitationRow::inviter, Masking::name)
                .setWidth("9rem");
        // the cause stands in the badge's tooltip and, for whoever does not hover, in a column beside it and in the
        // detail
        columns.status("state", text("invitations.state"), row -> row.state().severity(), this::state)
                .setTooltipGenerator(this::why)
                .setWidth("8.5rem");
        columns.text("failure", text("invitations.failure"), this::why).setWidth("14rem");
        columns.text("delivery", text("invitations.delivery"), this::delivery).setWidth("9rem");
        columns.instant("sent", text("invitations.sent-at"), InvitationRow::sentAt);
        columns.instant("expires", text("invitations.expires-at"), InvitationRow::expiresAt);
    }

    static Severity severity(MailStatus status) {
        return switch (status) {
            case WAITING -> Severity.INFO;
            case SENT -> Severity.SUCCESS;
            case FAILED -> Severity.DANGER;
        };
    }

    String state(InvitationRow row) {
        return text("invitations.state." + row.state());
    }

    /** Empty where nothing went wrong. */
    String why(InvitationRow row) {
        return row.failure() == null
                ? ""
                : text(row.failure().nameKey()) + " " + text(row.failure().adviceKey());
    }

    String delivery(InvitationRow row) {
        return row.delivery() == null ? "" : text("invitations.delivery." + row.delivery());
    }

    String text(String key) {
        return ui.getTranslation(key);
    }
}
