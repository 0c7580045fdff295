package io.partnerportal.authorisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.authorisations.AuthorisationKind;
import io.partnerportal.authorisations.AuthorisationRow;
import io.partnerportal.authorisations.AuthorisationService;
import io.partnerportal.authorisations.AuthorisationState;
import io.partnerportal.authorisations.CustomerAuthorisations;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer authorised its partner to do, as the partner's people see it. */
final class PartnerAuthorisations extends Section {

    private static final long serialVersionUID = 1;

    private final transient @Nullable AuthorisationService service;
    private final SerializableRunnable changed;

    /** @param service absent for somebody who may only look */
    PartnerAuthorisations(
            CustomerAuthorisations found, @Nullable AuthorisationService service, SerializableRunnable changed) {
        this.service = service;
        this.changed = changed;
        addClassName("pp-part");
        var badges = new Div();
        badges.addClassName("pp-badges");
        found.allowed().stream().sorted().forEach(kind -> badges.add(badge(kind)));
        var head = new Div(new H3(getTranslation("authorisations.title")), badges);
        head.addClassName("pp-part-head");
        add(head);
        obstacle(found);
        if (found.rows().isEmpty()) {
            var none = new Paragraph(getTranslation("authorisations.none"));
            none.addClassName("pp-muted");
            add(none);
        } else {
            add(new AuthorisationList(found.rows(), this::deeds));
        }
    }

    private StatusBadge badge(AuthorisationKind kind) {
        return new StatusBadge(Severity.SUCCESS, getTranslation("authorisations.may." + kind));
    }

    /** Only where something was granted that rests meanwhile; otherwise it is said to whoever asks. */
    private void obstacle(CustomerAuthorisations found) {
        var why = found.obstacle();
        if (why != null && found.rows().stream().anyMatch(row -> row.state() == AuthorisationState.GRANTED)) {
            add(new NoticeBar(
                    Severity.WARNING,
                    getTranslation("authorisations.rests", getTranslation(why.key(), why.details()))));
        }
    }

    private List<Button> deeds(AuthorisationRow row) {
        var door = service;
        return door == null || row.state() != AuthorisationState.REQUESTED
                ? List.of()
                : List.of(new Button(getTranslation("authorisations.withdraw"), _ -> confirm(row, door)));
    }

    private void confirm(AuthorisationRow row, AuthorisationService door) {
        new Confirmation(getTranslation("authorisations.withdraw.question"))
                .fact(
                        getTranslation("authorisations.kinds"),
                        getTranslation(row.kind().nameKey()))
                .onConfirm(getTranslation("authorisations.withdraw"), () -> {
                    door.withdraw(row.key());
                    Notices.done("authorisations.withdrawn");
                    changed.run();
                })
                .open();
    }
}
