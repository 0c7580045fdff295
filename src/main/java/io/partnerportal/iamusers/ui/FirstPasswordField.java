package io.partnerportal.iamusers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import io.partnerportal.accounts.FirstPassword;
import io.partnerportal.passwords.NewPasswordField;
import io.partnerportal.passwords.PasswordOwner;

/** A password for somebody else: made up unless the reader would rather choose it. */
final class FirstPasswordField extends CustomField<String> {

    private static final long serialVersionUID = 1;

    private final Checkbox generate = new Checkbox(getTranslation("iamusers.password-generate"), true);
    private final NewPasswordField chosen =
            new NewPasswordField(getTranslation("iamusers.password"), new PasswordOwner("", null, null));
    private final String generated = FirstPassword.random();

    FirstPasswordField() {
        super("");
        chosen.setVisible(false);
        chosen.setWidthFull();
        generate.addValueChangeListener(change -> {
            chosen.setVisible(!change.getValue());
            updateValue();
        });
        add(generate, chosen);
        updateValue();
    }

    @Override
    protected String generateModelValue() {
        return generate.getValue() ? generated : chosen.getValue();
    }

    @Override
    protected void setPresentationValue(String value) {
        chosen.setValue(value);
    }
}
