package io.partnerportal.acceptance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import io.partnerportal.acceptance.InvitationSeen;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;

/** The card in the middle of a page behind an invitation's link. */
abstract class InvitationCard extends Main {

    private static final long serialVersionUID = 1;

    private final Div card = new Div();

    InvitationCard() {
        card.addClassNames("plain-card", "plain-card-wide");
        addClassName("plain-page");
        add(card);
    }

    final void show(String title, Component... parts) {
        card.removeAll();
        card.add(new H1(title));
        card.add(parts);
    }

    final void append(Component part) {
        card.add(part);
    }

    /** Why the link opens nothing. */
    final void refuse(Rejection refused) {
        show(
                getTranslation("acceptance.over.title"),
                new NoticeBar(Severity.WARNING, getTranslation(refused.key(), refused.details())),
                text("acceptance.over.text"),
                signIn());
    }

    final Facts facts(InvitationSeen seen) {
        return new Facts()
                .add(getTranslation("acceptance.partner"), seen.partner())
                .add(getTranslation("acceptance.type"), getTranslation("associations.type." + seen.type()))
                .add(getTranslation("acceptance.until"), Formats.current().zoned(seen.expiresAt()));
    }

    final Paragraph text(String key, Object... details) {
        return new Paragraph(getTranslation(key, details));
    }

    final Anchor signIn() {
        return leave("login", "acceptance.to-sign-in");
    }

    /** Leaves this page for one that the server answers afresh. */
    final Anchor leave(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("plain-forgot");
        return link;
    }
}
