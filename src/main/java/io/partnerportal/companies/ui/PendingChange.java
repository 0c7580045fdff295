package io.partnerportal.companies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.companies.ChangeRow;
import io.partnerportal.companies.CompanyService;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;

/** The change that is under review, and the way to take it back. */
final class PendingChange extends Section {

    private static final long serialVersionUID = 1;

    private final transient CompanyService companies;
    private final SerializableRunnable done;

    PendingChange(ChangeRow change, CompanyService companies, boolean mayWithdraw, SerializableRunnable done) {
        this.companies = companies;
        this.done = done;
        var words = new CompanyWords();
        var head = new Div(new H2(getTranslation("companies.pending")), words.badge(change.status()));
        head.addClassName("pp-card-head");
        var since = new Paragraph(getTranslation(
                "companies.requested-by", Formats.current().minute(change.requestedAt()), change.requestedBy()));
        since.addClassName("pp-muted");
        addClassNames("pp-card", "pp-part");
        add(head, since, words.changes(change));
        if (mayWithdraw) {
            add(new Div(new Button(getTranslation("companies.withdraw"), _ -> confirm())));
        }
    }

    private void confirm() {
        new Confirmation(getTranslation("companies.withdraw.question"))
                .consequence(getTranslation("companies.withdraw.consequence"))
                .onConfirm(getTranslation("companies.withdraw"), () -> {
                    companies.withdraw();
                    Notices.done("companies.withdrawn");
                    done.run();
                })
                .open();
    }
}
