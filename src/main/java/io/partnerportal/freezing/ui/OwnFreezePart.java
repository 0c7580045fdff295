package io.partnerportal.freezing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.freezing.OwnFreeze;
import io.partnerportal.freezing.OwnFreezeQueries;
import io.partnerportal.mypartner.MyPartner;
import io.partnerportal.mypartner.MyPartnerPart;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Tells a customer on the page of its partner that it is frozen, why, and until when its resources are kept. */
@SpringComponent
@Order(5)
class OwnFreezePart implements MyPartnerPart {

    private final OwnFreezeQueries freezes;

    OwnFreezePart(OwnFreezeQueries freezes) {
        this.freezes = freezes;
    }

    @Override
    public Optional<Component> of(MyPartner partner, SerializableRunnable changed) {
        return freezes.find().map(OwnFreezePart::card);
    }

    private static Component card(OwnFreeze own) {
        var ui = UI.getCurrent();
        var facts = new Facts()
                .add(
                        ui.getTranslation("freezing.own.state"),
                        new StatusBadge(Severity.DANGER, ui.getTranslation("freezing.state." + own.state())));
        if (!own.reason().isEmpty()) {
            facts.add(ui.getTranslation("freezing.own.reason"), own.reason());
        }
        if (own.retentionUntil() != null) {
            facts.add(
                    ui.getTranslation("freezing.own.kept-until"),
                    Formats.current().day(own.retentionUntil()));
        }
        var card = new Section(
                new H2(ui.getTranslation("freezing.own")),
                new Paragraph(ui.getTranslation("freezing.own.next")),
                facts);
        card.addClassNames("pp-card", "pp-wide-card");
        return card;
    }
}
