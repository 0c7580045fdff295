package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.ownsecurity.OwnSecurityService;
import io.partnerportal.ownsecurity.PasswordChange;
import io.partnerportal.passwords.NewPasswordField;

/** Changes the reader's own password. */
final class PasswordForm {

    private final OwnSecurityService security;
    private final UI ui = UI.getCurrent();

    PasswordForm(OwnSecurityService security) {
        this.security = security;
    }

    FormPanel<PasswordChange> panel(SerializableRunnable changed) {
        var form = new FormPanel<>(PasswordChange.class);
        var current = form.required("current", new PasswordField(text("ownsecurity.password.current")));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        form.required("password", new NewPasswordField(text("ownsecurity.password.new"), security.passwordOwner()));
        form.required("repetition", new PasswordField(text("ownsecurity.password.repetition")))
                .setAutocomplete(Autocomplete.NEW_PASSWORD);
        return form.onSubmit(text("ownsecurity.password.change"), wish -> {
            security.changePassword(wish);
            changed.run();
        });
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
