package io.partnerportal.mails.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.mails.MailRow;
import io.partnerportal.mails.MailService;
import io.partnerportal.mails.MailStatus;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.StatusBadge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One mail in detail: every date, the server's whole answer, and sending it again. */
final class MailDetail extends Div {

    private static final long serialVersionUID = 1;

    private final transient MailRow row;
    private final transient MailService mails;
    private final SerializableConsumer<String> changed;

    /** @param changed told the public id after the mail was sent again */
    MailDetail(MailRow row, MailService mails, SerializableConsumer<String> changed) {
        this.row = row;
        this.mails = mails;
        this.changed = changed;
        addClassName("pp-part");
        add(facts());
        if (row.status() == MailStatus.FAILED && !row.canBeSentAgain()) {
            var wiped = new Paragraph(getTranslation("mails.not-again"));
            wiped.addClassName("pp-muted");
            add(wiped);
        }
    }

    DetailPanel panel(SerializableRunnable close) {
        var panel = new DetailPanel(getTranslation(row.template() + ".title"), close).body(this);
        return row.canBeSentAgain() ? panel.actions(again()) : panel;
    }

    private Facts facts() {
        var facts = new Facts()
                .add(
                        getTranslation("mails.status"),
                        new StatusBadge(MailColumns.severity(row), new MailColumns().status(row)))
                .add(getTranslation("mails.recipient"), Masking.email(row.recipient()))
                .add(getTranslation("mails.created"), time(row.createdAt()))
                .add(getTranslation("mails.attempts"), Formats.current().count(row.attempts()));
        if (row.lastReason() != null) {
            facts.add(getTranslation("mails.reason"), getTranslation("mails.reason." + row.lastReason()));
            facts.add(getTranslation("mails.answer"), row.lastAnswer() == null ? "" : row.lastAnswer());
        }
        return facts.add(getTranslation("mails.next-try"), time(row.nextTryAt()))
                .add(getTranslation("mails.valid-until"), time(row.validUntil()))
                .add(getTranslation("mails.finished"), time(row.finishedAt()))
                .add(getTranslation("mails.number"), new CopyableId(row.publicId()));
    }

    private Button again() {
        return new Button(
                getTranslation("mails.again"),
                _ -> new Confirmation(getTranslation("mails.again.question"))
                        .fact(getTranslation("mails.template"), getTranslation(row.template() + ".title"))
                        .fact(getTranslation("mails.recipient"), Masking.email(row.recipient()))
                        .consequence(getTranslation("mails.again.consequence"))
                        .onConfirm(getTranslation("mails.again"), this::sendAgain)
                        .open());
    }

    private void sendAgain() {
        mails.sendAgain(new PublicId(row.publicId()));
        Notices.done("mails.again.done");
        changed.accept(row.publicId());
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : Formats.current().second(instant);
    }
}
