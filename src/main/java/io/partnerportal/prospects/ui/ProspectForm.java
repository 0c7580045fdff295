package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.prospects.NewProspect;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.prospects.ProspectService;
import io.partnerportal.uikit.Notices;

/** Registers a prospect (报备客户). */
final class ProspectForm {

    private final ProspectService prospects;
    private final SerializableConsumer<PublicId> registered;
    private final SerializableRunnable cancelled;
    private final FormDrafts drafts;
    private final UI ui = UI.getCurrent();
    private final TextField company = new TextField(text("prospects.company"));
    private final TextField contact = new TextField(text("prospects.contact"));
    private final EmailField email = new EmailField(text("prospects.email"));
    private final TextField mobile = new TextField(text("prospects.mobile"));
    private final TextField note = new TextField(text("prospects.note"));

    ProspectForm(
            ProspectService prospects,
            FormDrafts drafts,
            SerializableConsumer<PublicId> registered,
            SerializableRunnable cancelled) {
        this.prospects = prospects;
        this.registered = registered;
        this.cancelled = cancelled;
        this.drafts = drafts;
        company.setMaxLength(NewProspect.LONGEST_NAME);
        contact.setMaxLength(NewProspect.LONGEST_NAME);
        note.setMaxLength(NewProspect.LONGEST_NOTE);
        email.setHelperText(text("prospects.email-help"));
    }

    /** An empty one, or what was typed before and not handed in. */
    FormPanel<NewProspect> empty() {
        return of(
                new NewProspect("", "", null, null, new ProspectWords().readersLanguage(), null),
                drafts.of("new-prospect"));
    }

    /** To register once more what is no longer held. */
    FormPanel<NewProspect> again(ProspectRow before) {
        return of(before.again(), drafts.of("prospect-again", before.key()));
    }

    private FormPanel<NewProspect> of(NewProspect filled, Draft draft) {
        var form = new FormPanel<>(NewProspect.class).with(new Paragraph(text("prospects.form.purpose")));
        form.required("company", company);
        form.required("contact", contact);
        form.field("email", email, field -> field.withNullRepresentation(""));
        form.field("mobile", mobile, field -> field.withNullRepresentation(""));
        form.required("language", language());
        form.field("note", note, field -> field.withNullRepresentation(""));
        form.read(filled)
                .onSubmit(text("prospects.register"), wish -> register(wish, draft))
                .onCancel(cancelled);
        return draft.over(form);
    }

    private ComboBox<String> language() {
        var words = new ProspectWords();
        var field = new ComboBox<String>(text("prospects.language"));
        field.setItems(NewProspect.LANGUAGES);
        field.setItemLabelGenerator(words::language);
        field.setHelperText(text("prospects.language-help"));
        return field;
    }

    private void register(NewProspect wish, Draft draft) {
        var id = prospects.register(wish);
        draft.forget();
        Notices.done("prospects.registered", wish.company());
        registered.accept(id);
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
