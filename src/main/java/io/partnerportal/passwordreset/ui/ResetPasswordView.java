package io.partnerportal.passwordreset.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Open;
import io.partnerportal.passwordreset.NewPassword;
import io.partnerportal.passwordreset.PasswordResetService;
import io.partnerportal.passwords.NewPasswordField;
import io.partnerportal.passwords.PasswordOwner;
import io.partnerportal.uikit.TranslatedTitle;

/** Behind the link of the mail: takes the new password. */
@Route(value = "reset-password/:token", autoLayout = false)
@PageTitle("passwordreset.reset.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("whoever forgot the password cannot be signed in; the link of the mail stands in")
class ResetPasswordView extends PlainCard implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient PasswordResetService resets;

    ResetPasswordView(PasswordResetService resets) {
        super("passwordreset.reset.title", "");
        this.resets = resets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        resets.ownerBehind(token)
                .ifPresentOrElse(
                        owner -> show(form(token, owner), toSignIn()),
                        () -> show(
                                text("passwordreset.link-over"),
                                link("forgot-password", "passwordreset.again"),
                                toSignIn()));
    }

    private FormPanel<NewPassword> form(String token, PasswordOwner owner) {
        var form = new FormPanel<>(NewPassword.class);
        form.required("password", new NewPasswordField(getTranslation("passwordreset.password"), owner))
                .focus();
        form.required("repetition", new PasswordField(getTranslation("passwordreset.repetition")))
                .setAutocomplete(Autocomplete.NEW_PASSWORD);
        return form.onSubmit(getTranslation("passwordreset.set"), wish -> {
            resets.reset(token, wish);
            show(text("passwordreset.done"), toSignIn());
        });
    }
}
