package io.partnerportal.registrations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.agreements.AgreementBox;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.passwords.NewPasswordField;
import io.partnerportal.passwords.PasswordOwner;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Registers an account behind a link: prove the address by the code mailed to it, and a mobile number too where codes can
 * go there, choose a password, read and tick the texts.
 */
public final class RegistrationForm extends Div {

    private static final long serialVersionUID = 1;

    private final RegistrationDesk desk;
    private final AgreementBox agreements;
    private final FormPanel<Registration> form = new FormPanel<>(Registration.class);
    private final TextField code = codeField("registrations.code", "registrations.code.help");
    private final TextField mobile = new TextField(getTranslation("registrations.mobile"));
    private final TextField mobileCode = codeField("registrations.mobile-code", "registrations.mobile-code.help");

    /**
     * @param nameLabel what the company or person is asked for
     * @param address masked one that the invitation went to; absent where any may be used
     */
    public RegistrationForm(
            RegistrationDesk desk, AgreementBox agreements, String nameLabel, @Nullable String address) {
        this.desk = desk;
        this.agreements = agreements;
        form.required("accountName", new TextField(getTranslation("registrations.account-name")))
                .setHelperText(getTranslation("registrations.account-name.help"));
        form.required("displayName", new TextField(nameLabel)).setAutocomplete(Autocomplete.ORGANIZATION);
        addAddress(address);
        addMobile();
        form.required(
                "password",
                new NewPasswordField(getTranslation("registrations.password"), new PasswordOwner("", null, null)));
        form.required("repetition", new PasswordField(getTranslation("registrations.repetition")))
                .setAutocomplete(Autocomplete.NEW_PASSWORD);
        add(form.with(agreements));
    }

    /** @param verb such as "Register and accept" */
    public RegistrationForm onSubmit(String verb) {
        form.onSubmit(verb, wish -> desk.register(wish, agreements.agreed()));
        return this;
    }

    public RegistrationForm onBack(SerializableRunnable back) {
        form.onCancel(getTranslation("registrations.back"), back);
        return this;
    }

    private void addAddress(@Nullable String address) {
        if (address == null) {
            var email = form.required("email", new EmailField(getTranslation("registrations.email")));
            email.setAutocomplete(Autocomplete.EMAIL);
            addSending("registrations.code.send", () -> desk.sendCode(email.getValue()), email, code);
        } else {
            form.with(new Facts().add(getTranslation("registrations.email"), address));
            form.fixed("email", "");
            addSending("registrations.code.send", () -> desk.sendCode(null), code, code);
        }
        form.required("code", code);
    }

    private void addMobile() {
        form.field("mobile", mobile).setAutocomplete(Autocomplete.TEL);
        if (desk.canText()) {
            addSending("registrations.mobile-code.send", () -> desk.textCode(mobile.getValue()), mobile, mobileCode);
            form.field("mobileCode", mobileCode);
        } else {
            form.fixed("mobileCode", "");
        }
    }

    private void addSending(
            String verb, SerializableSupplier<String> send, TextFieldBase<?, String> to, TextField typedInto) {
        form.with(new BusyButton(getTranslation(verb), () -> {
            try {
                Notices.done("registrations.code.sent", send.get());
                typedInto.focus();
            } catch (InvalidField wrong) {
                mark(wrong.field().equals("code") ? typedInto : to, wrong);
            } catch (Rejection refused) {
                Notices.refused(refused);
            }
        }));
    }

    private void mark(TextFieldBase<?, String> field, InvalidField wrong) {
        field.setErrorMessage(getTranslation(wrong.key(), wrong.details()));
        field.setInvalid(true);
    }

    private TextField codeField(String label, String help) {
        var field = new TextField(getTranslation(label));
        field.setHelperText(getTranslation(help));
        field.getElement().setProperty("autocomplete", "one-time-code");
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }
}
