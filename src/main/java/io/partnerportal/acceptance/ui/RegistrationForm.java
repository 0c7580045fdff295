package io.partnerportal.acceptance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.acceptance.Accepted;
import io.partnerportal.acceptance.InvitationSeen;
import io.partnerportal.acceptance.Registration;
import io.partnerportal.acceptance.RegistrationService;
import io.partnerportal.agreements.AgreementBox;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.passwords.NewPasswordField;
import io.partnerportal.passwords.PasswordOwner;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Notices;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Registers an account: read and tick the texts, prove the address by the code mailed to it, choose a password. */
final class RegistrationForm extends Div {

    private static final long serialVersionUID = 1;

    private final transient RegistrationService registrations;
    private final String id;
    private final String token;
    private final AgreementBox agreements;
    private final TextField code = new TextField(getTranslation("acceptance.code"));
    private final @Nullable EmailField email;

    RegistrationForm(
            RegistrationService registrations,
            AgreementTexts texts,
            InvitationSeen seen,
            String id,
            String token,
            SerializableConsumer<Accepted> done,
            SerializableRunnable back) {
        this.registrations = registrations;
        this.id = id;
        this.token = token;
        this.email = seen.address() == null ? new EmailField(getTranslation("acceptance.email")) : null;
        this.agreements = new AgreementBox(texts, documents(seen));
        add(form(seen)
                .onSubmit(
                        getTranslation("acceptance.register.submit"),
                        wish -> done.accept(registrations.register(id, token, wish, agreements.agreed())))
                .onCancel(getTranslation("acceptance.back"), back));
    }

    private static ArrayList<Document> documents(InvitationSeen seen) {
        var documents = new ArrayList<>(seen.notices());
        documents.add(Document.USER_AGREEMENT);
        documents.add(Document.PRIVACY);
        return documents;
    }

    private FormPanel<Registration> form(InvitationSeen seen) {
        var form = new FormPanel<>(Registration.class);
        form.required("accountName", new TextField(getTranslation("acceptance.account-name")))
                .setHelperText(getTranslation("acceptance.account-name.help"));
        form.required("displayName", new TextField(getTranslation("acceptance.display-name")))
                .setAutocomplete(Autocomplete.ORGANIZATION);
        if (email == null) {
            form.with(new Facts().add(getTranslation("acceptance.email"), String.valueOf(seen.address())));
            form.fixed("email", "");
        } else {
            form.required("email", email).setAutocomplete(Autocomplete.EMAIL);
        }
        form.with(new BusyButton(getTranslation("acceptance.code.send"), this::send));
        form.required("code", code).setHelperText(getTranslation("acceptance.code.help"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        form.field("mobile", new TextField(getTranslation("acceptance.mobile"))).setAutocomplete(Autocomplete.TEL);
        form.required(
                "password",
                new NewPasswordField(getTranslation("acceptance.password"), new PasswordOwner("", null, null)));
        form.required("repetition", new PasswordField(getTranslation("acceptance.repetition")))
                .setAutocomplete(Autocomplete.NEW_PASSWORD);
        return form.with(agreements);
    }

    private void send() {
        try {
            Notices.done(
                    "acceptance.code.sent", registrations.sendCode(id, token, email == null ? null : email.getValue()));
            code.focus();
        } catch (InvalidField wrong) {
            showAt(wrong);
        } catch (Rejection refused) {
            Notices.refused(refused);
        }
    }

    private void showAt(InvalidField wrong) {
        var words = getTranslation(wrong.key(), wrong.details());
        if (email != null && wrong.field().equals("email")) {
            email.setErrorMessage(words);
            email.setInvalid(true);
        } else {
            code.setErrorMessage(words);
            code.setInvalid(true);
        }
    }
}
