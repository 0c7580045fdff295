package io.partnerportal.authorisations.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.authorisations.AuthorisationRow;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.FormPanel;

/** Asks why a customer refuses or revokes. */
final class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 256;

    /** As typed. */
    public record Why(String reason) {}

    private final transient Draft draft;

    /**
     * @param verb message key of what is done
     * @param needed whether a reason must be given
     * @param draft of the reason, forgotten once it is done
     * @param submit gets the reason, and what closes the dialog once it is done
     */
    ReasonDialog(
            AuthorisationRow row,
            String verb,
            boolean needed,
            Draft draft,
            SerializableBiConsumer<String, SerializableRunnable> submit) {
        this.draft = draft;
        setHeaderTitle(getTranslation(verb + ".title", getTranslation(row.kind().nameKey())));
        setCloseOnOutsideClick(false);
        setWidth("30rem");
        setMaxWidth("calc(100vw - 2rem)");
        var form = new FormPanel<>(Why.class).with(new Paragraph(getTranslation(verb + ".consequence")));
        var reason = new TextArea(getTranslation("authorisations.reason"));
        reason.setMaxLength(LONGEST);
        reason.setHelperText(getTranslation("authorisations.reason-help"));
        if (needed) {
            form.required("reason", reason);
        } else {
            form.field("reason", reason);
        }
        form.read(new Why(""))
                .onSubmit(getTranslation(verb), why -> submit.accept(why.reason(), this::done))
                .onCancel(this::close);
        add(draft.over(form));
    }

    private void done() {
        draft.forget();
        close();
    }
}
