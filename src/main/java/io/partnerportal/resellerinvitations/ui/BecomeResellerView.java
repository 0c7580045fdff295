package io.partnerportal.resellerinvitations.ui;

import io.partnerportal.links.AttemptRefused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementBox;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.passwords.NewPasswordField;
import io.partnerportal.passwords.PasswordOwner;
import io.partnerportal.resellerinvitations.Registration;
import io.partnerportal.resellerinvitations.ResellerLinkService;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.TranslatedTitle;
import java.util.List;

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
        tell(
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
        var form = new FormPanel<>(Registration.class);
        addFields(form);
        form.with(codeButton(seen.recipient()));
        var code = form.required("code", new TextField(getTranslation("resellerinvitations.visitor.code")));
        code.setMaxLength(6);
        code.getElement().setAttribute("inputmode", "numeric");
        form.with(box)
                .onSubmit(getTranslation("resellerinvitations.visitor.submit"), wish -> register(wish, box.agreed()));
        tell("resellerinvitations.visitor.register", form);
    }

    private void addFields(FormPanel<Registration> form) {
        form.required("company", new TextField(getTranslation("resellerinvitations.visitor.company")))
                .setMaxLength(128);
        form.required("accountName", new TextField(getTranslation("resellerinvitations.visitor.account")))
                .setHelperText(getTranslation("accounts.name-form"));
        form.required(
                "password",
                new NewPasswordField(
                        getTranslation("resellerinvitations.visitor.password"), new PasswordOwner("", null, null)));
        form.required("repetition", new PasswordField(getTranslation("resellerinvitations.visitor.repetition")))
                .setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    private void register(Registration wish, Agreed agreed) {
        try {
            door.register(id(), token(), wish, agreed);
            tell(
                    "resellerinvitations.visitor.done",
                    text("resellerinvitations.visitor.registered", wish.accountName()),
                    leave("login", "resellerinvitations.visitor.to-sign-in"));
        } catch (AttemptRefused refused) {
            refuse(refused);
        }
    }

    private Div codeButton(String recipient) {
        var said = new Paragraph(getTranslation("resellerinvitations.visitor.code-help", recipient));
        said.getElement().setAttribute("role", "status");
        var send = new BusyButton(getTranslation("resellerinvitations.visitor.send-code"), () -> {
            try {
                said.setText(getTranslation(
                        "resellerinvitations.visitor.code-sent", door.sendCode(id(), token(), getLocale())));
            } catch (Rejection refused) {
                said.setText(getTranslation(refused.key(), refused.details()));
            }
        });
        return new Div(said, send);
    }
}
