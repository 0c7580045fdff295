package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.ownsecurity.OwnSecurityService;
import io.partnerportal.uikit.PlainLanguages;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.PermitAll;

/** The one page of whoever signed in with a password that somebody else set (R28). */
@Route(value = "change-password", autoLayout = false)
@PageTitle("ownsecurity.must-change.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
@StyleSheet("context://plain.css")
@Open("whoever must change the password holds no permission before it is changed (R28)")
class ChangePasswordView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient CurrentCaller caller;

    ChangePasswordView(CurrentCaller caller, OwnSecurityService security, AuthenticationContext signedIn) {
        this.caller = caller;
        addClassName("plain-page");
        var card = new Div(
                new H1(getTranslation("ownsecurity.must-change.title")),
                new Paragraph(getTranslation(
                        "ownsecurity.must-change.text", caller.get().name())),
                new PasswordForm(security).panel(() -> UI.getCurrent().getPage().setLocation("./")),
                below(signedIn));
        card.addClassName("plain-card");
        add(card);
    }

    /** Whoever chose the own password changes it on the page for that. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!caller.get().mustChangePassword()) {
            event.forwardTo("security");
        }
    }

    private PlainLanguages below(AuthenticationContext signedIn) {
        var below = new PlainLanguages("/change-password");
        var signOut = new BusyButton(getTranslation("ownsecurity.sign-out"), signedIn::logout);
        signOut.addClassName("pp-quiet");
        below.add(signOut);
        return below;
    }
}
