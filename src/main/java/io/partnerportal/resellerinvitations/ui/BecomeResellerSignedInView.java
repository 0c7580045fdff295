package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.agreements.AgreementBox;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.links.AttemptRefused;
import io.partnerportal.resellerinvitations.ResellerAcceptanceService;
import io.partnerportal.resellerinvitations.ResellerLinkService;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Accepts an invitation with the account one is signed in with; opening the page alone changes nothing. */
@Route(value = "become-reseller/:id/:token/associate", autoLayout = false)
@PageTitle("resellerinvitations.visitor.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
@StyleSheet("context://plain.css")
@Open("whoever is signed in sees who they are; the door asks for the link and the permission")
class BecomeResellerSignedInView extends VisitorCard {

    private static final long serialVersionUID = 1;

    private final transient ResellerLinkService links;
    private final transient ResellerAcceptanceService door;
    private final transient AgreementTexts texts;
    private final transient CurrentCaller caller;

    BecomeResellerSignedInView(
            ResellerLinkService links, ResellerAcceptanceService door, AgreementTexts texts, CurrentCaller caller) {
        this.links = links;
        this.door = door;
        this.texts = texts;
        this.caller = caller;
    }

    @Override
    protected void start() {
        var seen = links.look(id(), token());
        var who = caller.get();
        if (!mayAccept(who)) {
            begin(
                    "resellerinvitations.visitor.title",
                    text("resellerinvitations.visitor.signed-in-as", who.name()),
                    text("resellerinvitations.visitor.owner-only"),
                    leave("", "resellerinvitations.visitor.to-portal"));
            return;
        }
        var box = new AgreementBox(texts, List.of(Document.RESELLER_TERMS));
        begin(
                "resellerinvitations.visitor.title",
                text("resellerinvitations.visitor.signed-in-as", who.name()),
                text("resellerinvitations.visitor.means", seen.distributor()),
                text("resellerinvitations.visitor.account-changes"),
                box,
                new BusyButton(getTranslation("resellerinvitations.visitor.accept"), () -> accept(box)).primary());
    }

    private static boolean mayAccept(Caller who) {
        return who.userKind() == UserKind.OWNER && who.accountKind() != AccountKind.OPERATOR;
    }

    private void accept(AgreementBox box) {
        try {
            door.accept(id(), token(), box.agreed());
            tell(
                    "resellerinvitations.visitor.done",
                    text("resellerinvitations.visitor.accepted"),
                    leave("", "resellerinvitations.visitor.to-portal"));
        } catch (AttemptRefused refused) {
            refuse(refused);
        } catch (Rejection refused) {
            Notices.refused(refused);
        }
    }
}
