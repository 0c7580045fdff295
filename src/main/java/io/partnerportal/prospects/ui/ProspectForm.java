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
import io.partnerportal.prospects.ProspectService;
import io.partnerportal.uikit.Notices;

/** Registers a prospect (报备客户). */
final class ProspectForm {

    private final ProspectService prospects;
    private final SerializableConsumer<PublicId> registered;
    private final SerializableRunnable cancelled;
    private final Draft draft;
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
        this.draft = drafts.of("new-prospect");
        company.setMaxLength(NewProspect.LONGEST_NAME);
        contact.setMaxLength(NewProspect.LONGEST_NAME);
        note.setMaxLength(NewProspect.LONGEST_NOTE);
        email.setHelperText(text("prospects.email-help"));
    }

    /** An empty one, or what was typed before and not handed in. */
    FormPanel<NewProspect> empty() {
        var form = of(new NewProspect("", "", null, null, new ProspectWords().readersLanguage(), null), this::first);
        draft.keep("company", company)
                .keep("contact", contact)
                .keep("email", email)
                .keep("mobile", mobile)
                .keep("note", note)
                .restore();
        return form;
    }

    /** To register once more what is no longer held. */
    FormPanel<NewProspect> again(NewProspect before) {
        return of(before, this::register);
    }

    private FormPanel<NewProspect> of(NewProspect filled, SerializableConsumer<NewProspect> submit) {
        var form = new FormPanel<>(NewProspect.class)
                .with(draft.notice())
                .with(new Paragraph(text("prospects.form.purpose")));
        form.required("company", company);
        form.required("contact", contact);
        form.field("email", email, field -> field.withNullRepresentation(""));
        form.field("mobile", mobile, field -> field.withNullRepresentation(""));
        form.required("language", language());
        form.field("note", note, field -> field.withNullRepresentation(""));
        return form.read(filled).onSubmit(text("prospects.register"), submit).onCancel(cancelled);
    }

    private ComboBox<String> language() {
        var words = new ProspectWords();
        var field = new ComboBox<String>(text("prospects.language"));
        field.setItems(NewProspect.LANGUAGES);
        field.setItemLabelGenerator(words::language);
        field.setHelperText(text("prospects.language-help"));
        return field;
    }

    private void first(NewProspect wish) {
        var id = prospects.register(wish);
        draft.forget();
        done(id, wish);
    }

    private void register(NewProspect wish) {
        done(prospects.register(wish), wish);
    }

    private void done(PublicId id, NewProspect wish) {
        Notices.done("prospects.registered", wish.company());
        registered.accept(id);
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
