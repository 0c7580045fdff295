package io.partnerportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Open;
import io.partnerportal.passwords.NewPasswordField;
import io.partnerportal.passwords.PasswordOwner;
import io.partnerportal.shell.FirstOperator;
import io.partnerportal.shell.SetUp;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.PlainLanguages;
import io.partnerportal.uikit.TranslatedTitle;

/** The set-up page of an empty portal: whoever can read the console opens the operator's account. */
@Route(value = "set-up", autoLayout = false)
@PageTitle("shell.set-up.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("open while the portal is empty; the one-time code of the console stands in")
class SetUpView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient SetUp setUp;
    private final Div card = new Div();

    SetUpView(SetUp setUp) {
        this.setUp = setUp;
        addClassName("plain-page");
        card.addClassName("plain-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setUp.isOpen()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(new Paragraph(getTranslation("shell.set-up.text")), form(), new PlainLanguages("/set-up"));
    }

    private void show(Component... parts) {
        var heading = new H1(getTranslation("shell.product"));
        heading.addClassName("plain-product");
        card.removeAll();
        card.add(heading);
        card.add(parts);
    }

    private FormPanel<FirstOperator> form() {
        var form = new FormPanel<>(FirstOperator.class);
        var code = form.required("code", new TextField(getTranslation("shell.set-up.code")));
        code.setHelperText(getTranslation("shell.set-up.code-help"));
        code.setAutocomplete(Autocomplete.OFF);
        code.focus();
        form.with(new Facts().add(getTranslation("shell.set-up.account"), SetUp.ACCOUNT));
        form.required("email", new EmailField(getTranslation("shell.set-up.email")))
                .setAutocomplete(Autocomplete.EMAIL);
        form.required(
                "password",
                new NewPasswordField(
                        getTranslation("shell.set-up.password"), new PasswordOwner(SetUp.ACCOUNT, null, null)));
        form.required("repetition", new PasswordField(getTranslation("shell.set-up.repetition")))
                .setAutocomplete(Autocomplete.NEW_PASSWORD);
        return form.fixed("displayName", getTranslation("shell.set-up.operator"))
                .onSubmit(getTranslation("shell.set-up.submit"), this::open);
    }

    private void open(FirstOperator wish) {
        setUp.firstOperator(wish);
        var signIn = new Anchor("login?tab=account", getTranslation("shell.set-up.to-sign-in"));
        signIn.getElement().setAttribute("router-ignore", true);
        signIn.addClassName("plain-submit");
        show(new Paragraph(getTranslation("shell.set-up.done", SetUp.ACCOUNT)), signIn);
    }
}
