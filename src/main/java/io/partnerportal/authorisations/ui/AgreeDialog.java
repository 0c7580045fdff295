package io.partnerportal.authorisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.agreements.AgreementBox;
import io.partnerportal.agreements.AgreementRefused;
import io.partnerportal.agreements.Document;
import io.partnerportal.authorisations.AgreeAuthorisation;
import io.partnerportal.authorisations.AuthorisationRow;
import io.partnerportal.authorisations.OwnAuthorisationService;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.List;

/** Shows the authorisation to read and tick, then asks for the code. */
final class AgreeDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient AuthorisationRow row;
    private final transient AnswerDoors doors;
    private final SerializableRunnable done;
    private final AgreementBox letter;
    private final Div refusal = new Div();

    AgreeDialog(AuthorisationRow row, String partner, AnswerDoors doors, SerializableRunnable done) {
        this.row = row;
        this.doors = doors;
        this.done = done;
        this.letter = new AgreementBox(doors.texts(), List.of(Document.USER_AUTHORISATION));
        setHeaderTitle(getTranslation("authorisations.agree.title"));
        setCloseOnOutsideClick(false);
        setWidth("38rem");
        setMaxWidth("calc(100vw - 2rem)");
        var body = new Div(refusal, facts(partner), letter);
        body.addClassName("pp-confirmation");
        add(body);
        getFooter()
                .add(
                        new Button(getTranslation("uikit.cancel"), _ -> close()),
                        new BusyButton(getTranslation("authorisations.agree"), this::agree).primary());
    }

    private Facts facts(String partner) {
        var facts = new Facts()
                .add(getTranslation("authorisations.partner"), partner)
                .add(
                        getTranslation("authorisations.kind"),
                        getTranslation(row.kind().nameKey()))
                .add(getTranslation("authorisations.rights"), getTranslation("authorisations.rights." + row.kind()));
        return row.note().isEmpty() ? facts : facts.add(getTranslation("authorisations.note"), row.note());
    }

    private void agree() {
        refusal.removeAll();
        try {
            var wish = new AgreeAuthorisation(row.key(), letter.agreed());
            doors.protection().ask(OwnAuthorisationService.AGREE, wish, () -> {
                doors.service().agree(wish);
                close();
                done.run();
            });
        } catch (AgreementRefused missing) {
            refusal.add(new NoticeBar(Severity.DANGER, getTranslation(missing.key(), missing.details())));
        }
    }
}
