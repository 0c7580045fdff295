package io.partnerportal.acceptance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.partnerportal.acceptance.Accepted;
import io.partnerportal.acceptance.AssociationService;
import io.partnerportal.acceptance.InvitationDoor;
import io.partnerportal.acceptance.InvitationSeen;
import io.partnerportal.agreements.AgreementBox;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.PermitAll;

/** Behind the link of an invitation, for whoever has an account: read, tick, associate. Opening it changes nothing. */
@Route(value = "join/:id/:token/associate", autoLayout = false)
@PageTitle("acceptance.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
@StyleSheet("context://plain.css")
@Open("whoever is signed in; whose account cannot be associated is told so")
class AssociateView extends InvitationCard {

    private static final long serialVersionUID = 1;

    private final transient InvitationDoor door;
    private final transient AssociationService associations;
    private final transient AgreementTexts texts;
    private final transient CurrentCaller caller;
    private final transient AuthenticationContext signedIn;
    private final Div refusal = new Div();

    AssociateView(
            InvitationDoor door,
            AssociationService associations,
            AgreementTexts texts,
            CurrentCaller caller,
            AuthenticationContext signedIn) {
        this.door = door;
        this.associations = associations;
        this.texts = texts;
        this.caller = caller;
        this.signedIn = signedIn;
    }

    @Override
    protected void start() {
        var seen = door.look(id(), token());
        if (caller.scope() instanceof Scope.Customer && caller.may(Permission.HOME)) {
            showNotice(seen);
        } else {
            showSomebodyElse();
        }
    }

    private void showNotice(InvitationSeen seen) {
        var agreements = new AgreementBox(texts, seen.notices());
        show(
                getTranslation("acceptance.associate.title", seen.partner()),
                refusal,
                facts(seen)
                        .add(getTranslation("acceptance.account"), caller.get().name()),
                text("acceptance.associate.text"),
                agreements,
                buttons(
                        new BusyButton(getTranslation("acceptance.associate.submit"), () -> associate(agreements))
                                .primary(),
                        signOut()));
    }

    private void associate(AgreementBox agreements) {
        refusal.removeAll();
        try {
            showDone(associations.associate(id(), token(), agreements.agreed()));
        } catch (Rejection refused) {
            refusal.add(new NoticeBar(Severity.DANGER, getTranslation(refused.key(), refused.details())));
        }
    }

    private void showDone(Accepted accepted) {
        var home = new Anchor("", getTranslation("acceptance.to-home"));
        home.getElement().setAttribute("router-ignore", true);
        home.addClassName("plain-submit");
        show(
                getTranslation("acceptance.done.title"),
                text("acceptance.done.associated", accepted.partner(), accepted.accountName()),
                home);
    }

    private void showSomebodyElse() {
        show(
                getTranslation("acceptance.other.title"),
                text("acceptance.other.text", caller.get().name()),
                buttons(signOut()));
    }

    private Button signOut() {
        return new BusyButton(getTranslation("acceptance.sign-out"), signedIn::logout);
    }

    private static Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("pp-form-buttons");
        return row;
    }
}
