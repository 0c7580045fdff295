package io.partnerportal.acceptance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.acceptance.Accepted;
import io.partnerportal.acceptance.InvitationDoor;
import io.partnerportal.acceptance.InvitationSeen;
import io.partnerportal.acceptance.RegistrationService;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementBox;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.registrations.Registration;
import io.partnerportal.registrations.RegistrationDesk;
import io.partnerportal.registrations.RegistrationForm;
import io.partnerportal.uikit.TranslatedTitle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Behind the link of an invitation: who invites and what it means, then a new account or the one somebody has. */
@Route(value = "join/:id/:token", autoLayout = false)
@PageTitle("acceptance.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("whoever is invited has no account yet; the link stands in")
class JoinView extends InvitationCard {

    private static final long serialVersionUID = 1;

    private final transient InvitationDoor door;
    private final transient RegistrationService registrations;
    private final transient AgreementTexts texts;
    private final transient CurrentCaller caller;

    JoinView(InvitationDoor door, RegistrationService registrations, AgreementTexts texts, CurrentCaller caller) {
        this.door = door;
        this.registrations = registrations;
        this.texts = texts;
        this.caller = caller;
    }

    @Override
    protected void start() {
        var seen = door.look(id(), token());
        if (caller.find().isEmpty()) {
            UI.getCurrent().setLocale(seen.language());
        }
        showInvitation(seen);
    }

    private void showInvitation(InvitationSeen seen) {
        show(
                getTranslation("acceptance.heading", seen.partner()),
                text("acceptance.meaning." + seen.type(), seen.partner()),
                facts(seen),
                choices(seen));
        if (caller.find().isEmpty()) {
            append(languages(() -> showInvitation(seen)));
        }
        if (seen.canBeReported()) {
            append(leave(address("/report"), "acceptance.to-report"));
        }
    }

    private Div choices(InvitationSeen seen) {
        var associate = leave(address("/associate"), "acceptance.sign-in");
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
                new RegistrationForm(
                                new Desk(),
                                new AgreementBox(texts, documents(seen)),
                                getTranslation("acceptance.display-name"),
                                seen.address())
                        .onSubmit(getTranslation("acceptance.register.submit"))
                        .onBack(() -> showInvitation(seen)));
    }

    private static List<Document> documents(InvitationSeen seen) {
        var documents = new ArrayList<>(seen.notices());
        documents.add(Document.USER_AGREEMENT);
        documents.add(Document.PRIVACY);
        return documents;
    }

    private final class Desk implements RegistrationDesk {

        private static final long serialVersionUID = 1;

        @Override
        public boolean canText() {
            return registrations.canText();
        }

        @Override
        public String sendCode(@Nullable String email) {
            return registrations.sendCode(id(), token(), email, getLocale());
        }

        @Override
        public String textCode(String mobile) {
            return registrations.textCode(id(), token(), mobile, getLocale());
        }

        @Override
        public void register(Registration form, Agreed agreed) {
            done(registrations.register(id(), token(), form, agreed));
        }
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
}
