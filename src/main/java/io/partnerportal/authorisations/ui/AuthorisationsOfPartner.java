package io.partnerportal.authorisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.authorisations.AuthorisationRow;
import io.partnerportal.authorisations.AuthorisationState;
import io.partnerportal.authorisations.EndAuthorisation;
import io.partnerportal.authorisations.OwnAuthorisationService;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import java.util.List;

/** What its partner may do for a customer, and wants to, for the customer to decide. */
final class AuthorisationsOfPartner extends Section {

    private static final long serialVersionUID = 1;

    private final String partner;
    private final transient AnswerDoors doors;
    private final SerializableRunnable changed;

    AuthorisationsOfPartner(
            List<AuthorisationRow> rows, String partner, AnswerDoors doors, SerializableRunnable changed) {
        this.partner = partner;
        this.doors = doors;
        this.changed = changed;
        addClassNames("pp-card", "pp-wide-card");
        add(
                new H2(getTranslation("authorisations.own.title")),
                new Paragraph(
                        getTranslation(rows.isEmpty() ? "authorisations.own.none" : "authorisations.own.purpose")));
        if (rows.stream().anyMatch(row -> row.state() == AuthorisationState.GRANTED)) {
            add(new NoticeBar(Severity.INFO, getTranslation("authorisations.own.advice")));
        }
        if (!rows.isEmpty()) {
            add(new AuthorisationList(rows, this::deeds));
        }
    }

    private List<Button> deeds(AuthorisationRow row) {
        return switch (row.state()) {
            case REQUESTED ->
                List.of(
                        button("authorisations.agree", row, () -> agree(row)),
                        button("authorisations.refuse", row, () -> refuse(row)));
            case GRANTED -> List.of(button("authorisations.revoke", row, () -> revoke(row)));
            default -> List.of();
        };
    }

    private Button button(String key, AuthorisationRow row, SerializableRunnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.setAriaLabel(button.getText() + " " + getTranslation(row.kind().nameKey()));
        return button;
    }

    private void agree(AuthorisationRow row) {
        new AgreeDialog(row, partner, doors, () -> done("authorisations.agreed")).open();
    }

    private void refuse(AuthorisationRow row) {
        var draft = doors.drafts().of("authorisation-refusal", row.key());
        new ReasonDialog(row, "authorisations.refuse", false, draft, (why, close) -> {
                    var wish = new EndAuthorisation(row.key(), why);
                    doors.protection().ask(OwnAuthorisationService.REFUSE, wish, () -> {
                        doors.service().refuse(wish);
                        close.run();
                        done("authorisations.refused");
                    });
                })
                .open();
    }

    private void revoke(AuthorisationRow row) {
        var draft = doors.drafts().of("authorisation-revocation", row.key());
        new ReasonDialog(row, "authorisations.revoke", true, draft, (why, close) -> {
                    var wish = new EndAuthorisation(row.key(), why);
                    doors.protection().ask(OwnAuthorisationService.REVOKE, wish, () -> {
                        doors.service().revoke(wish);
                        close.run();
                        done("authorisations.revoked");
                    });
                })
                .open();
    }

    private void done(String key) {
        Notices.done(key);
        changed.run();
    }
}
