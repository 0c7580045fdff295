package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.UI;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.resellerinvitations.ResellerInvitationRow;
import io.partnerportal.resellerinvitations.ResellerInvitationService;
import io.partnerportal.uikit.Notices;
import java.util.Collection;

/** What can be done about invitations, each asked about first. */
final class InvitationSteps {

    private final ResellerInvitationService invitations;
    private final Runnable changed;

    InvitationSteps(ResellerInvitationService invitations, Runnable changed) {
        this.invitations = invitations;
        this.changed = changed;
    }

    void askToResend(Collection<ResellerInvitationRow> rows) {
        var question = rows.size() == 1
                ? about(rows.iterator().next(), "resellerinvitations.resend.question")
                : new Confirmation(text("resellerinvitations.resend.many.question", rows.size()));
        question.consequence(text("resellerinvitations.resend.consequence"))
                .onConfirm(text("resellerinvitations.resend"), () -> resend(rows))
                .open();
    }

    void askToWithdraw(ResellerInvitationRow row) {
        about(row, "resellerinvitations.withdraw.question")
                .consequence(text("resellerinvitations.withdraw.consequence"))
                .onDestroy(text("resellerinvitations.withdraw"), () -> withdraw(row))
                .open();
    }

    private void resend(Collection<ResellerInvitationRow> rows) {
        var result =
                invitations.resend(rows.stream().map(ResellerInvitationRow::key).toList());
        changed.run();
        BatchDialog.show(result, "resellerinvitations.resent");
    }

    private void withdraw(ResellerInvitationRow row) {
        invitations.withdraw(row.key());
        changed.run();
        Notices.done("resellerinvitations.withdrawn");
    }

    private static Confirmation about(ResellerInvitationRow row, String question) {
        return new Confirmation(text(question)).fact(text("resellerinvitations.recipient"), row.recipient());
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
