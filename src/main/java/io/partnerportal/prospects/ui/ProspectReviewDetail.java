package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.prospects.ProspectReviewService;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.prospects.ProspectState;
import io.partnerportal.prospects.RejectProspect;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Notices;

/** One prospect the operator is asked about, and the two ways to decide it. */
final class ProspectReviewDetail {

    private final ProspectRow row;
    private final ProspectReviewService reviews;
    private final FormDrafts drafts;
    private final SerializableConsumer<DetailPanel> open;
    private final SerializableRunnable decided;
    private final UI ui = UI.getCurrent();

    /**
     * @param open shows a panel in this one's place
     * @param decided called after a decision, shows the prospect anew
     */
    ProspectReviewDetail(
            ProspectRow row,
            ProspectReviewService reviews,
            FormDrafts drafts,
            SerializableConsumer<DetailPanel> open,
            SerializableRunnable decided) {
        this.row = row;
        this.reviews = reviews;
        this.drafts = drafts;
        this.open = open;
        this.decided = decided;
    }

    DetailPanel panel(SerializableRunnable close) {
        var panel = new DetailPanel(row.company(), close).body(facts());
        if (row.state() == ProspectState.PENDING) {
            var approve = new Button(text("prospects.approve"), _ -> confirm());
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            var reject = new Button(text("prospects.reject"), _ -> ask(close));
            reject.addThemeVariants(ButtonVariant.ERROR);
            panel.actions(approve, reject);
        }
        return panel;
    }

    private Facts facts() {
        var facts = new ProspectWords().facts(row).add(text("prospects.partner"), row.partner());
        return row.decidedBy() == null
                ? facts
                : facts.masked(text("prospects.decided-by"), row.decidedBy(), Masking::name);
    }

    private void confirm() {
        new Confirmation(text("prospects.approve.question"))
                .fact(text("prospects.company"), row.company())
                .fact(text("prospects.partner"), row.partner())
                .consequence(text("prospects.approve.consequence"))
                .onConfirm(text("prospects.approve"), () -> {
                    reviews.approve(row.key());
                    done("prospects.approved");
                })
                .open();
    }

    private void ask(SerializableRunnable close) {
        var reason = new TextArea(text("prospects.decision-reason"));
        reason.setMaxLength(RejectProspect.LONGEST);
        reason.setMinRows(3);
        reason.setHelperText(text("prospects.reason-help"));
        var form = new FormPanel<>(RejectProspect.class).with(facts());
        form.required("reason", reason);
        var draft = drafts.of("prospect-rejection", row.key());
        form.onSubmit(text("prospects.reject"), why -> {
                    reviews.reject(row.key(), why);
                    draft.forget();
                    done("prospects.rejected");
                })
                .onCancel(() -> open.accept(panel(close)));
        open.accept(new DetailPanel(text("prospects.reject"), close).body(draft.over(form)));
    }

    private void done(String key) {
        Notices.done(key, row.company());
        decided.run();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
