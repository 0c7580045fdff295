package io.partnerportal.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.forms.FormPanel;

/** The fields that a new and a known member's form have in common. */
final class PersonFields {

    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_NOTE = 255;

    private PersonFields() {}

    /** Returns the field of the e-mail address. */
    static <C> EmailField add(FormPanel<C> form) {
        form.required("displayName", new TextField(text("members.display-name")))
                .setMaxLength(LONGEST_NAME);
        form.field("mobile", new TextField(text("members.mobile"))).setHelperText(text("members.mobile-help"));
        var email = form.required("email", new EmailField(text("members.email")));
        form.field("note", new TextArea(text("members.note"))).setMaxLength(LONGEST_NOTE);
        return email;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
