package io.partnerportal.passwordreset.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Open;
import io.partnerportal.passwordreset.PasswordResetService;
import io.partnerportal.passwordreset.ResetWish;
import io.partnerportal.uikit.TranslatedTitle;

/** Asks whose password is forgotten; what it answers never says whether there is such a user. */
@Route(value = "forgot-password", autoLayout = false)
@PageTitle("passwordreset.forgot.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("whoever forgot the password cannot be signed in; the answer tells nobody who exists")
class ForgotPasswordView extends PlainCard {

    private static final long serialVersionUID = 1;

    ForgotPasswordView(PasswordResetService resets) {
        super("passwordreset.forgot.title", "forgot-password");
        var form = new FormPanel<>(ResetWish.class);
        form.required("account", new TextField(getTranslation("passwordreset.account")))
                .setAutocomplete(Autocomplete.USERNAME);
        form.field("user", new TextField(getTranslation("passwordreset.user")))
                .setHelperText(getTranslation("passwordreset.user-help"));
        form.onSubmit(getTranslation("passwordreset.send"), wish -> {
            resets.request(wish);
            show(text("passwordreset.sent"), toSignIn());
        });
        show(text("passwordreset.forgot.text"), form, toSignIn());
    }
}
