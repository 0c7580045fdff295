package io.partnerportal.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.shell.TypedSignIn;
import io.partnerportal.uikit.PlainLanguages;
import io.partnerportal.uikit.TranslatedTitle;

/**
 * The sign-in page with its two tabs: 账号登录 for account owners, IAM用户登录 for members (S21). A plain form
 * posts it, so that a password manager and the Enter key work as everywhere.
 */
@Route(value = "login", autoLayout = false)
@PageTitle("shell.sign-in.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("nobody is signed in yet")
class LoginView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentCaller caller;

    LoginView(CurrentCaller caller) {
        this.caller = caller;
        addClassName("plain-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (caller.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var typed = TypedSignIn.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        var tab = query.getSingleParameter("tab").orElse(typed.tab());
        removeAll();
        var card = new Div(
                heading(), messageFor(query), tabs(tab), form(tab, typed), forgot(), new PlainLanguages("/login"));
        card.addClassName("plain-card");
        add(card);
    }

    private H1 heading() {
        var heading = new H1(getTranslation("shell.product"));
        heading.addClassName("plain-product");
        return heading;
    }

    private Paragraph messageFor(QueryParameters query) {
        var key = query.getSingleParameter("failed").isPresent()
                ? "shell.sign-in.failed"
                : query.getSingleParameter("expired").isPresent() ? "shell.sign-in.expired" : "";
        var message = new Paragraph(key.isEmpty() ? "" : getTranslation(key));
        message.addClassName("plain-message");
        message.setVisible(!key.isEmpty());
        message.getElement().setAttribute("role", "alert");
        return message;
    }

    private Div tabs(String tab) {
        var tabs = new Div(
                tab(TypedSignIn.ACCOUNT_TAB, "shell.sign-in.account-tab", tab),
                tab(TypedSignIn.USER_TAB, "shell.sign-in.user-tab", tab));
        tabs.addClassName("plain-tabs");
        return tabs;
    }

    private Anchor tab(String name, String key, String current) {
        var link = new Anchor("login?tab=" + name, getTranslation(key));
        if (name.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Anchor forgot() {
        var link = new Anchor("forgot-password", getTranslation("shell.sign-in.forgot"));
        link.addClassName("plain-forgot");
        return link;
    }

    private PlainForm form(String tab, TypedSignIn typed) {
        var byUser = tab.equals(TypedSignIn.USER_TAB);
        var account =
                new TextField(getTranslation(byUser ? "shell.sign-in.account" : "shell.sign-in.account-or-email"));
        account.setAutocomplete(byUser ? Autocomplete.ORGANIZATION : Autocomplete.USERNAME);
        var form = new PlainForm("login").hidden("tab", tab).field(account, "account", typed.account());
        if (byUser) {
            var user = new TextField(getTranslation("shell.sign-in.user"));
            user.setAutocomplete(Autocomplete.USERNAME);
            form.field(user, "user", typed.user());
        }
        var password = new PasswordField(getTranslation("shell.sign-in.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        (typed.account().isEmpty() ? account : password).focus();
        return form.field(password, "password", "").submit(getTranslation("shell.sign-in"));
    }
}
