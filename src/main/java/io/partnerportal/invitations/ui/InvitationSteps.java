package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.UI;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.invitations.InvitationRow;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.Notices;
import java.util.Collection;
import java.util.List;

/** What can be done about invitations, each asked about first. */
final class InvitationSteps {

    private final InvitationDoors doors;
    private final Runnable changed;

    InvitationSteps(InvitationDoors doors, Runnable changed) {
        this.doors = doors;
        this.changed = changed;
    }

    void showLink(InvitationRow row) {
        try {
            new LinkReadyDialog(doors.queries().link(row.publicKey())).open();
        } catch (Rejection refused) {
            Notices.refused(refused);
        }
    }

    void askToResend(InvitationRow row) {
        about(row, "invitations.resend.question")
                .consequence(text("invitations.resend.consequence"))
                .onConfirm(text("invitations.resend"), () -> resend(List.of(row)))
                .open();
    }

    void askToResend(Collection<InvitationRow> rows) {
        if (rows.isEmpty()) {
            Notices.refused("invitations.resend.none-ticked");
            return;
        }
        new Confirmation(text("invitations.resend.many.question", rows.size()))
                .consequence(text("invitations.resend.consequence"))
                .onConfirm(text("invitations.resend"), () -> resend(rows))
                .open();
    }

    void askToWithdraw(InvitationRow row) {
        about(row, "invitations.withdraw.question")
                .consequence(text("invitations.withdraw.consequence"))
                .onDestroy(text("invitations.withdraw"), () -> withdraw(row))
                .open();
    }

    private void resend(Collection<InvitationRow> rows) {
        var result = doors.invitations()
                .resend(rows.stream().map(InvitationRow::publicKey).toList());
        BatchDialog.show(result, "invitations.resend.done");
        changed.run();
        if (rows.size() == 1 && result.done() == 1) {
            doors.queries()
                    .find(rows.iterator().next().publicKey())
                    .filter(InvitationRow::hasLink)
                    .ifPresent(this::showLink);
        }
    }

    private void withdraw(InvitationRow row) {
        doors.invitations().withdraw(row.publicKey());
        Notices.done("invitations.withdraw.done");
        changed.run();
    }

    private static Confirmation about(InvitationRow row, String question) {
        return new Confirmation(text(question))
                .fact(text("invitations.recipient-name"), Masking.name(row.recipientName()))
                .fact(text("invitations.channel"), text("invitations.channel." + row.channel()));
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
