package io.partnerportal.authorisations.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementBox;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.authorisations.AuthorisationKind;
import io.partnerportal.authorisations.AuthorisationService;
import io.partnerportal.authorisations.RequestAuthorisation;
import io.partnerportal.authorisations.Requestable;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.uikit.Notices;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks what a customer is to authorise; the first time also for the commitment of the organisation. */
final class AuthoriseDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 256;

    /** As ticked and typed. */
    public record Wish(Set<AuthorisationKind> kinds, String note) {}

    private final transient CustomerCard customer;
    private final transient AuthorisationService service;
    private final transient Draft draft;
    private final SerializableRunnable changed;
    private final @Nullable AgreementBox commitment;

    AuthoriseDialog(
            CustomerCard customer,
            Requestable requestable,
            AuthorisationService service,
            AgreementTexts texts,
            Draft draft,
            SerializableRunnable changed) {
        this.customer = customer;
        this.service = service;
        this.draft = draft;
        this.changed = changed;
        this.commitment =
                requestable.commitment() ? new AgreementBox(texts, List.of(Document.ON_BEHALF_COMMITMENT)) : null;
        setHeaderTitle(
                getTranslation("authorisations.request-of", customer.relation().accountName()));
        setCloseOnOutsideClick(false);
        setWidth("34rem");
        setMaxWidth("calc(100vw - 2rem)");
        add(draft.over(form(requestable)));
    }

    private FormPanel<Wish> form(Requestable requestable) {
        var form =
                new FormPanel<>(Wish.class).with(new Paragraph(getTranslation("authorisations.request.consequence")));
        var kinds =
                form.required("kinds", new CheckboxGroup<AuthorisationKind>(getTranslation("authorisations.kinds")));
        kinds.setItems(List.of(AuthorisationKind.values()));
        kinds.setItemEnabledProvider(requestable.kinds()::contains);
        kinds.setItemLabelGenerator(kind -> getTranslation(kind.nameKey()));
        kinds.setItemHelperGenerator(kind -> getTranslation("authorisations.rights." + kind));
        var note = form.field("note", new TextArea(getTranslation("authorisations.note")));
        note.setMaxLength(LONGEST);
        note.setHelperText(getTranslation("authorisations.note-help"));
        if (commitment != null) {
            form.with(new Paragraph(getTranslation("authorisations.commitment")))
                    .with(commitment);
        }
        return form.read(new Wish(Set.of(), ""))
                .onSubmit(getTranslation("authorisations.request"), this::request)
                .onCancel(this::close);
    }

    private void request(Wish wish) {
        var agreed = commitment == null ? Agreed.toNothing() : commitment.agreed();
        service.request(new RequestAuthorisation(customer.id(), wish.kinds(), wish.note(), agreed));
        draft.forget();
        close();
        Notices.done("authorisations.requested");
        changed.run();
    }
}
