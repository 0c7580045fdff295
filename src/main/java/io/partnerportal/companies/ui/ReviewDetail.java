package io.partnerportal.companies.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.companies.ChangeRow;
import io.partnerportal.companies.ChangeStatus;
import io.partnerportal.companies.CompanyReviews;
import io.partnerportal.companies.RejectionReason;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import java.util.Objects;

/** One change with before and after, and the two ways to decide it. */
final class ReviewDetail {

    private final ChangeRow row;
    private final PublicId id;
    private final CompanyReviews reviews;
    private final FormDrafts drafts;
    private final SerializableConsumer<DetailPanel> open;
    private final SerializableRunnable decided;
    private final CompanyWords words = new CompanyWords();
    private final UI ui = UI.getCurrent();

    /**
     * @param open shows a panel in this one's place
     * @param decided called after a decision, shows the change anew
     */
    ReviewDetail(
            ChangeRow row,
            CompanyReviews reviews,
            FormDrafts drafts,
            SerializableConsumer<DetailPanel> open,
            SerializableRunnable decided) {
        this.row = row;
        this.id = new PublicId(row.publicId());
        this.reviews = reviews;
        this.drafts = drafts;
        this.open = open;
        this.decided = decided;
    }

    DetailPanel panel(SerializableRunnable close) {
        var what = new Section(new H3(text("companies.review.what")), words.changes(row));
        what.addClassName("pp-part");
        var panel = new DetailPanel(row.company(), close).body(facts(), what);
        if (row.status() == ChangeStatus.PENDING) {
            var approve = new Button(text("companies.approve"), _ -> confirm());
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            var reject = new Button(text("companies.reject"), _ -> ask(close));
            reject.addThemeVariants(ButtonVariant.ERROR);
            panel.actions(approve, reject);
        }
        return panel;
    }

    private Facts facts() {
        var formats = Formats.current();
        var facts = new Facts()
                .add(text("companies.review.status"), words.badge(row.status()))
                .add(text("companies.master-account"), new CopyableId(row.account()))
                .add(text("companies.credit-code"), Objects.requireNonNullElse(row.creditCode(), ""))
                .add(text("companies.review.by"), row.requestedBy())
                .add(text("companies.review.requested"), formats.minute(row.requestedAt()));
        if (row.decidedAt() != null) {
            facts.add(text("companies.review.decided-by"), Objects.requireNonNullElse(row.decidedBy(), ""))
                    .add(text("companies.review.decided"), formats.minute(row.decidedAt()));
        }
        if (row.reason() != null) {
            facts.add(text("companies.review.reason"), row.reason());
        }
        return facts;
    }

    private void confirm() {
        var question =
                new Confirmation(text("companies.approve.question")).fact(text("companies.company"), row.company());
        row.changes()
                .forEach(field -> question.fact(words.field(field.name()), words.masked(field.name(), field.after())));
        question.consequence(text("companies.approve.consequence"))
                .onConfirm(text("companies.approve"), () -> {
                    reviews.approve(id);
                    done("companies.approved");
                })
                .open();
    }

    private void ask(SerializableRunnable close) {
        var reason = new TextArea(text("companies.review.reason"));
        reason.setMaxLength(RejectionReason.LONGEST);
        reason.setMinRows(3);
        reason.setHelperText(text("companies.reason-help"));
        var form = new FormPanel<>(RejectionReason.class).with(words.changes(row));
        form.required("reason", reason);
        var draft = drafts.of("company-rejection", id);
        form.onSubmit(text("companies.reject"), why -> {
                    reviews.reject(id, why);
                    draft.forget();
                    done("companies.rejected");
                })
                .onCancel(() -> open.accept(panel(close)));
        open.accept(new DetailPanel(text("companies.reject"), close).body(draft.over(form)));
    }

    private void done(String key) {
        Notices.done(key, row.company());
        decided.run();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
