package io.partnerportal.passwords;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** A password for somebody else, who must change it: made up here and shown once afterwards, or chosen. */
public final class FirstPasswordField extends CustomField<String> {

    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<Boolean> made = new RadioButtonGroup<>();
    private final NewPasswordField typed;
    private String generated = FirstPassword.random();

    public FirstPasswordField(String label) {
        typed = new NewPasswordField(getTranslation("passwords.choose"), new PasswordOwner("", null, null));
        setLabel(label);
        made.setItems(List.of(true, false));
        made.setItemLabelGenerator(generate -> getTranslation(generate ? "passwords.generate" : "passwords.choose"));
        made.setValue(true);
        made.setAriaLabel(label);
        typed.setVisible(false);
        typed.setWidthFull();
        made.addValueChangeListener(_ -> {
            typed.setVisible(!isGenerated());
            updateValue();
        });
        setHelperText(getTranslation("passwords.must-change"));
        add(made, typed);
        updateValue();
    }

    public boolean isGenerated() {
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
