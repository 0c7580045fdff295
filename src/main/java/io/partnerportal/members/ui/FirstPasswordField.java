package io.partnerportal.members.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import io.partnerportal.accounts.FirstPassword;
import java.util.List;

/** A password for somebody else: made up here and shown once afterwards, or chosen. */
final class FirstPasswordField extends CustomField<String> {

    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<Boolean> made = new RadioButtonGroup<>();
    private final PasswordField typed = new PasswordField();
    private String generated = FirstPassword.random();

    FirstPasswordField(String label) {
        setLabel(label);
        made.setItems(List.of(true, false));
        made.setItemLabelGenerator(
                generate -> getTranslation(generate ? "members.password.generate" : "members.password.choose"));
        made.setValue(true);
        made.setAriaLabel(label);
        typed.setAriaLabel(getTranslation("members.password.choose"));
        typed.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        typed.setVisible(false);
        typed.setWidthFull();
        made.addValueChangeListener(_ -> {
            typed.setVisible(!isGenerated());
            updateValue();
        });
        setHelperText(getTranslation("members.password.help"));
        add(made, typed);
        updateValue();
    }

    boolean isGenerated() {
        return Boolean.TRUE.equals(made.getValue());
    }

    @Override
    protected String generateModelValue() {
        return isGenerated() ? generated : typed.getValue();
    }

    @Override
    protected void setPresentationValue(String password) {
        if (!password.isEmpty()) {
            generated = password;
        }
    }
}
