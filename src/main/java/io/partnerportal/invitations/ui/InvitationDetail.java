package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.invitations.InvitationRow;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One invitation in detail: how far it is, what went wrong, what to do about it. */
final class InvitationDetail extends Div {

    private static final long serialVersionUID = 1;

    private final transient InvitationRow row;
    private final transient InvitationSteps steps;

    InvitationDetail(InvitationRow row, InvitationSteps steps) {
        this.row = row;
        this.steps = steps;
        addClassName("pp-part");
        if (row.failure() != null) {
            add(new NoticeBar(Severity.WARNING, getTranslation(row.failure().nameKey())));
        }
        add(facts());
    }

    DetailPanel panel(SerializableRunnable close) {
        var panel = new DetailPanel(Masking.name(row.recipientName()), close).body(this);
        if (row.hasLink()) {
            panel.actions(new Button(getTranslation("invitations.link.show"), _ -> steps.showLink(row)));
        }
        if (row.state().isUnderWay()) {
            panel.actions(
                    new Button(getTranslation("invitations.resend"), _ -> steps.askToResend(row)),
                    new Button(getTranslation("invitations.withdraw"), _ -> steps.askToWithdraw(row)));
        }
        return panel;
    }

    private Facts facts() {
        var facts = new Facts()
                .add(
                        getTranslation("links.state"),
                        new StatusBadge(row.state().severity(), getTranslation("invitations.state." + row.state())));
        if (row.failure() != null) {
            facts.add(
                    getTranslation("invitations.advice"),
                    getTranslation(row.failure().adviceKey()));
            facts.add(getTranslation("invitations.failed-at"), time(row.failedAt()));
        }
        facts.masked(getTranslation("invitations.recipient-name"), row.recipientName(), Masking::name)
                .add(getTranslation("invitations.channel"), getTranslation("invitations.channel." + row.channel()));
        if (row.recipient() != null) {
            facts.masked(getTranslation("invitations.recipient"), row.recipient(), Masking::email);
        }
        delivery(facts);
        return facts.add(getTranslation("invitations.type"), getTranslation("associations.type." + row.type()))
                .add(getTranslation("invitations.language"), getTranslation("links.language." + row.language()))
                .masked(getTranslation("invitations.inviter"), row.inviter(), Masking::name)
                .add(getTranslation("invitations.created-at"), time(row.createdAt()))
                .add(getTranslation("links.sent-at"), time(row.sentAt()))
                .add(getTranslation("invitations.times"), Formats.current().count(row.generation()))
                .add(getTranslation("links.expires-at"), time(row.expiresAt()))
                .add(getTranslation("invitations.ended-at"), time(row.endedAt()))
                .add(getTranslation("invitations.customer"), row.customer() == null ? "" : row.customer())
                .add(getTranslation("invitations.number"), new CopyableId(row.publicId()));
    }

    private void delivery(Facts facts) {
        if (row.delivery() == null) {
            return;
        }
        var words = getTranslation("links.delivery." + row.delivery());
        var badge = new StatusBadge(InvitationColumns.severity(row.delivery()), words);
        var both = new Div(badge);
        if (row.deliveryReason() != null) {
            var why = new Span(getTranslation("invitations.delivery.reason." + row.deliveryReason()));
            why.addClassName("pp-muted");
            both.add(" ");
            both.add(why);
        }
        facts.add(getTranslation("links.delivery"), both);
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : Formats.current().second(instant);
    }
}
