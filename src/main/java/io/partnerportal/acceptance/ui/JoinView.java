package io.partnerportal.acceptance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.acceptance.Accepted;
import io.partnerportal.acceptance.InvitationDoor;
import io.partnerportal.acceptance.InvitationSeen;
import io.partnerportal.acceptance.RegistrationService;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.TranslatedTitle;
import java.util.Locale;

/** Behind the link of an invitation: who invites and what it means, then a new account or the one somebody has. */
@Route(value = "join/:id/:token", autoLayout = false)
@PageTitle("acceptance.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("whoever is invited has no account yet; the link stands in")
class JoinView extends InvitationCard implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient InvitationDoor door;
    private final transient RegistrationService registrations;
    private final transient AgreementTexts texts;
    private final transient CurrentCaller caller;
    private String id = "";
    private String token = "";

    JoinView(InvitationDoor door, RegistrationService registrations, AgreementTexts texts, CurrentCaller caller) {
        this.door = door;
        this.registrations = registrations;
        this.texts = texts;
        this.caller = caller;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        token = event.getRouteParameters().get("token").orElse("");
        try {
            var seen = door.look(id, token);
            if (caller.find().isEmpty()) {
                event.getUI().setLocale(seen.language());
            }
            showInvitation(seen);
        } catch (Rejection refused) {
            refuse(refused);
        }
    }

    private void showInvitation(InvitationSeen seen) {
        show(
                getTranslation("acceptance.heading", seen.partner()),
                text("acceptance.meaning." + seen.type(), seen.partner()),
                facts(seen),
                choices(seen),
                languages(seen));
        if (seen.canBeReported()) {
            append(leave(address() + "/report", "acceptance.to-report"));
        }
    }

    private Div choices(InvitationSeen seen) {
        var associate = leave(address() + "/associate", "acceptance.sign-in");
        var choices = new Div();
        choices.addClassName("plain-choices");
        if (caller.find().isEmpty()) {
            var register = new Button(getTranslation("acceptance.register"), _ -> showRegistration(seen));
            register.addThemeVariants(ButtonVariant.PRIMARY);
            choices.add(register, associate);
        } else {
            associate.setText(getTranslation("acceptance.go-on-as", caller.get().name()));
            associate.setClassName("plain-submit");
            choices.add(associate);
        }
        return choices;
    }

    private void showRegistration(InvitationSeen seen) {
        show(
                getTranslation("acceptance.register.title"),
                facts(seen),
                new RegistrationForm(registrations, texts, seen, id, token, this::done, () -> showInvitation(seen)));
    }

    private void done(Accepted accepted) {
        var signIn = new Anchor("login", getTranslation("acceptance.to-sign-in"));
        signIn.getElement().setAttribute("router-ignore", true);
        signIn.addClassName("plain-submit");
        show(
                getTranslation("acceptance.done.title"),
                text("acceptance.done.registered", accepted.partner(), accepted.accountName()),
                signIn);
    }

    /** Not by the switch of other pages: its address would carry the link in a query. */
    private Div languages(InvitationSeen seen) {
        var languages =
                new Div(language("中文", Locale.SIMPLIFIED_CHINESE, seen), language("English", Locale.ENGLISH, seen));
        languages.addClassName("plain-languages");
        languages.setVisible(caller.find().isEmpty());
        return languages;
    }

    private NativeButton language(String name, Locale language, InvitationSeen seen) {
        var button = new NativeButton(name, _ -> {
            UI.getCurrent().setLocale(language);
            showInvitation(seen);
        });
        button.addClassName("plain-language");
        if (getLocale().getLanguage().equals(language.getLanguage())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private String address() {
        return "join/" + id + "/" + token;
    }
}
