package io.partnerportal.freezing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.partnerportal.freezing.FrozenState;
import io.partnerportal.freezing.OwnFreeze;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;

/** What a frozen customer reads of it. */
final class OwnFreezeCard extends Section {

    private static final long serialVersionUID = 1;

    OwnFreezeCard(OwnFreeze own) {
        var facts = new Facts()
                .add(
                        getTranslation("freezing.own.state"),
                        new StatusBadge(Severity.DANGER, getTranslation("freezing.state." + own.state())));
        if (!own.reason().isEmpty()) {
            facts.add(getTranslation("freezing.own.reason"), own.reason());
        }
        if (own.retentionUntil() != null) {
            facts.add(
                    getTranslation("freezing.own.kept-until"), Formats.current().day(own.retentionUntil()));
        }
        var next = own.state() == FrozenState.BY_PARTNER ? "freezing.own.next.BY_PARTNER" : "freezing.own.next";
        add(new H2(getTranslation("freezing.own")), new Paragraph(getTranslation(next)), facts);
        addClassNames("pp-card", "pp-wide-card");
    }
}
