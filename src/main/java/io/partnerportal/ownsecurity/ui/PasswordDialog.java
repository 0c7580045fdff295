package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableConsumer;
import io.partnerportal.forms.FormPanel;

/** Asks for the password once more before something about the way in changes. */
final class PasswordDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** The one thing that is typed. */
    public record Typed(String password) {}

    /** @param verb verb and object on the button */
    PasswordDialog(String title, String consequence, String verb, SerializableConsumer<String> right) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("26rem");
        setMaxWidth("calc(100vw - 2rem)");
        var form = new FormPanel<>(Typed.class).with(new Paragraph(consequence));
        var field = form.required("password", new PasswordField(getTranslation("ownsecurity.password.current")));
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        field.focus();
        form.onSubmit(verb, typed -> {
                    right.accept(typed.password());
                    close();
                })
                .onCancel(this::close);
        add(form);
    }
}
