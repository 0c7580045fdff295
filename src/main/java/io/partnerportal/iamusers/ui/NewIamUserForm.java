package io.partnerportal.iamusers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.iamusers.IamUserService;
import io.partnerportal.iamusers.NewIamUser;
import io.partnerportal.passwords.FirstPasswordField;
import io.partnerportal.uikit.Severity;

/** Makes an IAM user; the first password is chosen or made up, and shown once. */
final class NewIamUserForm {

    private final IamUserService users;
    private final SerializableRunnable done;
    private final UI ui = UI.getCurrent();

    NewIamUserForm(IamUserService users, SerializableRunnable done) {
        this.users = users;
        this.done = done;
    }

    FormPanel<NewIamUser> panel() {
        var form = new FormPanel<>(NewIamUser.class);
        form.required("name", new TextField(text("iamusers.name"))).setHelperText(text("accounts.name-form"));
        form.required("displayName", new TextField(text("iamusers.display-name")))
                .setMaxLength(128);
        form.field(
                "email",
                new EmailField(text("iamusers.email")),
                binding -> binding.withConverter(
                        typed -> typed.isBlank() ? null : typed, kept -> kept == null ? "" : kept));
        form.field("password", new FirstPasswordField(text("iamusers.password")));
        return form.onSubmit(text("iamusers.create"), this::create).onCancel(done);
    }

    private void create(NewIamUser wish) {
        users.create(wish);
        show(text("iamusers.created"), wish.name(), wish.password(), done);
    }

    /** The password of this user, to be copied this once. */
    static void show(String title, String name, String password, SerializableRunnable closed) {
        var ui = UI.getCurrent();
        new ResultDialog(title)
                .copyable(ui.getTranslation("iamusers.name"), name)
                .copyable(ui.getTranslation("iamusers.password"), password)
                .note(Severity.WARNING, ui.getTranslation("iamusers.password-once"))
                .onClose(ui.getTranslation("iamusers.password-kept"), closed)
                .open();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
