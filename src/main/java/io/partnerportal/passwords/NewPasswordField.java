package io.partnerportal.passwords;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.partnerportal.kernel.InvalidField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a new password and shows, while it is typed, how hard it is to guess and which rule it still breaks. */
public final class NewPasswordField extends PasswordField {

    private static final long serialVersionUID = 1;

    private final transient PasswordOwner owner;
    private final Div meter = new Div();
    private final Span words = new Span();

    public NewPasswordField(String label, PasswordOwner owner) {
        super(label);
        this.owner = owner;
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setRevealButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> show(change.getValue()));
        var bar = new Div();
        bar.addClassName("pp-strength-bar");
        meter.addClassName("pp-strength");
        meter.getElement().setAttribute("aria-live", "polite");
        meter.add(bar, words);
        setHelperComponent(meter);
        show("");
    }

    private void show(String password) {
        if (password.isEmpty()) {
            meter.getElement().removeAttribute("data-strength");
            words.setText(getTranslation("passwords.help"));
            return;
        }
        var strength = PasswordStrength.of(password, owner.words());
        meter.getElement().setAttribute("data-strength", strength.name().toLowerCase(Locale.ROOT));
        var broken = problemOf(password);
        words.setText(getTranslation("passwords.strength." + strength)
                + (broken == null ? "" : " · " + getTranslation(broken.key(), broken.details())));
    }

    private @Nullable InvalidField problemOf(String password) {
        try {
            PasswordRule.check(password, owner);
            return null;
        } catch (InvalidField broken) {
            return broken;
        }
    }
}
