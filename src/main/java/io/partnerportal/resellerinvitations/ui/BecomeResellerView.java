package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementBox;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.identity.Open;
import io.partnerportal.registrations.Registration;
import io.partnerportal.registrations.RegistrationDesk;
import io.partnerportal.registrations.RegistrationForm;
import io.partnerportal.resellerinvitations.ResellerLinkService;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.TranslatedTitle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Behind the link of the mail: who invites to what, then a new account or the way to sign in with one. */
@Route(value = "become-reseller/:id/:token", autoLayout = false)
@PageTitle("resellerinvitations.visitor.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("the link of the mail stands in; wrong ones are counted by network")
class BecomeResellerView extends VisitorCard {

    private static final long serialVersionUID = 1;

    private final transient ResellerLinkService door;
    private final transient AgreementTexts texts;

    BecomeResellerView(ResellerLinkService door, AgreementTexts texts) {
        this.door = door;
        this.texts = texts;
    }

    @Override
    protected void start() {
        var seen = door.look(id(), token());
        var register = new Button(getTranslation("resellerinvitations.visitor.register"), _ -> attempt(this::form));
        register.addThemeVariants(ButtonVariant.PRIMARY);
        begin(
                "resellerinvitations.visitor.title",
                text("resellerinvitations.visitor.invited", seen.distributor(), seen.recipient()),
                text("resellerinvitations.visitor.means", seen.distributor()),
                text("resellerinvitations.visitor.end", Formats.current().zoned(seen.expiresAt())),
                register,
                leave(address("/associate"), "resellerinvitations.visitor.sign-in"),
                leave(address("/report"), "resellerinvitations.visitor.not-me"));
    }

    private void form() {
        var seen = door.look(id(), token());
        var box = new AgreementBox(texts, List.of(Document.RESELLER_TERMS, Document.USER_AGREEMENT, Document.PRIVACY));
        tell(
                "resellerinvitations.visitor.register",
                new RegistrationForm(
                                new Desk(),
                                box,
                                getTranslation("resellerinvitations.visitor.company"),
                                seen.recipient())
                        .onSubmit(getTranslation("resellerinvitations.visitor.submit"))
                        .onBack(() -> attempt(this::start)));
    }

    private final class Desk implements RegistrationDesk {

        private static final long serialVersionUID = 1;

        @Override
        public boolean canText() {
            return door.canText();
        }

        @Override
        public String sendCode(@Nullable String email) {
            return door.sendCode(id(), token(), getLocale());
        }

        @Override
        public String textCode(String mobile) {
            return door.textCode(id(), token(), mobile, getLocale());
        }

        @Override
        public void register(Registration form, Agreed agreed) {
            door.register(id(), token(), form, agreed);
            tell(
                    "resellerinvitations.visitor.done",
                    text("resellerinvitations.visitor.registered", form.accountName()),
                    leave("login", "resellerinvitations.visitor.to-sign-in"));
        }
    }
}
