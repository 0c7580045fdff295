package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.invitations.InvitationRow;
import io.partnerportal.kernel.Masking;
import io.partnerportal.links.InvitationProgress;
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
                .setWidth("9rem");
        columns.masked("inviter", text("invitations.inviter"), InvitationRow::inviter, Masking::name)
                .setWidth("9rem");
        InvitationProgress.addTo(columns, "invitations.state.");
    }

    static Severity severity(MailStatus status) {
        return switch (status) {
            case WAITING -> Severity.INFO;
            case SENT -> Severity.SUCCESS;
            case FAILED -> Severity.DANGER;
        };
    }

    String text(String key) {
        return ui.getTranslation(key);
    }
}
