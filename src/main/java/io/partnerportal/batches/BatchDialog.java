package io.partnerportal.batches;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.partnerportal.batches.BatchResult.Row;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import java.util.Objects;

/** Says what became of a batch: how many were done, and of each row that was not, why. */
public final class BatchDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private BatchDialog(BatchResult result) {
        setHeaderTitle(getTranslation("batches.title"));
        setWidth("36rem");
        setMaxWidth("calc(100vw - 2rem)");
        var body = new Div(summary(result), refusals(result));
        body.addClassName("pp-confirmation");
        add(body);
        var close = new Button(getTranslation("uikit.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    /**
     * A passing notice when everything was done, else a dialog that stays.
     *
     * @param doneKey names what was done, with the number as its first detail
     */
    public static void show(BatchResult result, String doneKey) {
        if (result.refused().isEmpty()) {
            Notices.done(doneKey, result.done());
        } else {
            new BatchDialog(result).open();
        }
    }

    private NoticeBar summary(BatchResult result) {
        var severity = result.done() == 0 ? Severity.DANGER : Severity.WARNING;
        return new NoticeBar(
                severity,
                getTranslation(
                        "batches.summary", result.done(), result.refused().size()));
    }

    private Facts refusals(BatchResult result) {
        var facts = new Facts();
        result.refused().forEach(row -> facts.add(row.what(), why(row)));
        return facts;
    }

    private static String why(Row row) {
        Rejection refused = Objects.requireNonNull(row.refused());
        return UI.getCurrent().getTranslation(refused.key(), refused.details());
    }
}
