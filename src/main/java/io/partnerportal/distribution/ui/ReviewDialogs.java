package io.partnerportal.distribution.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.batches.BatchDialog;
import io.partnerportal.distribution.ApplicationReviewService;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.kernel.PublicId;
import java.util.List;

/** Asks once more before companies are taken on as resellers, and why before they are rejected. */
final class ReviewDialogs {

    private final ApplicationReviewService reviews;
    private final FormDrafts drafts;
    private final SerializableRunnable changed;
    private final UI ui = UI.getCurrent();

    ReviewDialogs(ApplicationReviewService reviews, FormDrafts drafts, SerializableRunnable changed) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.changed = changed;
    }

    void approve(List<PublicId> applications) {
        new Confirmation(text("distribution.approve.question"))
                .fact(text("distribution.count"), Integer.toString(applications.size()))
                .consequence(text("distribution.approve.consequence"))
                .onConfirm(text("distribution.approve"), () -> {
                    var result = reviews.approve(applications);
                    changed.run();
                    BatchDialog.show(result, "distribution.approved");
                })
                .open();
    }

    void reject(List<PublicId> applications) {
        var dialog = new Dialog(ui.getTranslation("distribution.reject.count", applications.size()));
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("30rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        var draft = drafts.of("application-rejection", applications);
        dialog.add(draft.over(ApplicationWords.reason(
                why -> {
                    var result = reviews.reject(applications, why);
                    draft.forget();
                    dialog.close();
                    changed.run();
                    BatchDialog.show(result, "distribution.rejected");
                },
                dialog::close)));
        dialog.open();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
