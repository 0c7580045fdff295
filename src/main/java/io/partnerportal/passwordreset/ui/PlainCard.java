package io.partnerportal.passwordreset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import io.partnerportal.uikit.PlainLanguages;

/** The card in the middle of a page for visitors. */
abstract class PlainCard extends Main {

    private static final long serialVersionUID = 1;

    private final Div content = new Div();

    /** @param back address of the page for the language switch, empty where it must not be repeated */
    PlainCard(String title, String back) {
        var card = new Div(new H1(getTranslation(title)), content);
        card.addClassName("plain-card");
        addClassName("plain-page");
        add(card);
        if (!back.isEmpty()) {
            card.add(new PlainLanguages("/" + back));
        }
    }

    final void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    final Paragraph text(String key) {
        return new Paragraph(getTranslation(key));
    }

    final Anchor toSignIn() {
        return link("login", "passwordreset.to-sign-in");
    }

    final Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("plain-forgot");
        return link;
    }
}
