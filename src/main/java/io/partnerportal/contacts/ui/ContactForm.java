package io.partnerportal.contacts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.contacts.Contact;
import io.partnerportal.contacts.ContactQueries;
import io.partnerportal.contacts.ContactService;
import io.partnerportal.contacts.ContactWish;
import io.partnerportal.contacts.PersonToLink;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Seen;
import org.jspecify.annotations.Nullable;

/** Creates a customer contact or edits one (客户联系人). */
final class ContactForm {

    /** What the form holds. */
    public record Fields(
            String name,
            String phone,
            String email,
            @Nullable PersonToLink member) {

        ContactWish wish() {
            return new ContactWish(name, phone, email, member == null ? null : member.key());
        }
    }

    private final ContactService contacts;
    private final ContactQueries queries;
    private final @Nullable Contact contact;
    private final Draft draft;
    private final SerializableRunnable saved;
    private final SerializableRunnable cancel;
    private final Seen<Integer> version;
    private final UI ui = UI.getCurrent();

    /** @param contact absent for a new one */
    ContactForm(
            ContactService contacts,
            ContactQueries queries,
            FormDrafts drafts,
            @Nullable Contact contact,
            SerializableRunnable saved,
            SerializableRunnable cancel) {
        this.contacts = contacts;
        this.queries = queries;
        this.contact = contact;
        this.draft = contact == null ? drafts.of("new-contact") : drafts.of("contact", contact.key());
        this.saved = saved;
        this.cancel = cancel;
        this.version = new Seen<>(contact == null ? 0 : contact.version(), this::versionNow);
    }

    FormPanel<Fields> panel() {
        var form = new FormPanel<>(Fields.class);
        form.required("name", new TextField(text("contacts.name"))).setMaxLength(128);
        form.required("phone", new TextField(text("contacts.phone"))).setHelperText(text("contacts.phone-form"));
        form.required("email", new EmailField(text("contacts.email")));
        form.field("member", member()).setHelperText(text("contacts.member-help"));
        form.read(now())
                .onSubmit(text(contact == null ? "contacts.create" : "contacts.save"), this::save)
                .onCancel(cancel);
        return draft.over(form);
    }

    private Fields now() {
        if (contact == null) {
            return new Fields("", "", "", null);
        }
        var member = contact.memberPublicId() == null
                ? null
                : new PersonToLink(contact.memberPublicId(), String.valueOf(contact.member()), "");
        return new Fields(contact.name(), contact.phone(), contact.email(), member);
    }

    private ComboBox<PersonToLink> member() {
        var field = new ComboBox<PersonToLink>(text("contacts.member"));
        field.setItems(
                query -> queries.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setItemLabelGenerator(person ->
                person.name().isEmpty() ? person.displayName() : person.displayName() + " · " + person.name());
        field.setClearButtonVisible(true);
        return field;
    }

    private int versionNow() {
        return contact == null
                ? 0
                : queries.find(contact.key()).map(Contact::version).orElse(contact.version());
    }

    private void save(Fields fields) {
        if (contact == null) {
            contacts.create(fields.wish());
            Notices.done("contacts.created", fields.name());
        } else {
            var key = contact.key();
            version.save(seen -> contacts.edit(key, seen, fields.wish()));
            Notices.done("contacts.saved", fields.name());
        }
        draft.forget();
        saved.run();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
