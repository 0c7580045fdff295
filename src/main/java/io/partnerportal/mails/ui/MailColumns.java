package io.partnerportal.mails.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.mails.MailRow;
import io.partnerportal.uikit.Severity;
import org.jspecify.annotations.Nullable;

/** The columns of the list of mails. */
final class MailColumns {

    private final UI ui = UI.getCurrent();

    void addTo(Grid<MailRow> grid) {
        var columns = new Columns<>(grid);
        columns.status("status", text("mails.status"), MailColumns::severity, this::status);
        columns.text("template", text("mails.template"), row -> text(row.template() + ".title"))
                .setWidth("14rem");
        columns.masked("recipient", text("mails.recipient"), MailRow::recipient, Masking::email)
                .setWidth("14rem");
        columns.instant("created", text("mails.created"), MailRow::createdAt);
        columns.count("attempts", text("mails.attempts"), row -> (long) row.attempts())
                .setWidth("6rem");
        columns.text("answer", text("mails.answer"), this::answer).setWidth("16rem");
        columns.instant("next", text("mails.next-try"), MailRow::nextTryAt);
    }

    static Severity severity(MailRow row) {
        return switch (row.status()) {
            case WAITING -> row.attempts() > 1 ? Severity.WARNING : Severity.INFO;
            case SENT -> Severity.SUCCESS;
            case FAILED -> Severity.DANGER;
        };
    }

    String status(MailRow row) {
        return text(row.sending() ? "mails.status.sending" : "mails.status." + row.status());
    }

    private @Nullable String answer(MailRow row) {
        if (row.lastReason() == null) {
            return null;
        }
        var reason = text("mails.reason." + row.lastReason());
        return row.lastAnswer() == null || row.lastAnswer().isEmpty() ? reason : reason + " · " + row.lastAnswer();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
