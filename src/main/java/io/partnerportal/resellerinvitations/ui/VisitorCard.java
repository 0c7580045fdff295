package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.Locale;

/** A page behind the link of an invitation. Its address is a secret, so nothing on it repeats the address to a server. */
abstract class VisitorCard extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final Div content = new Div();
    private final Div languages = new Div();
    private String id = "";
    private String token = "";

    VisitorCard() {
        var card = new Div(content, languages);
        card.addClassName("plain-card");
        languages.addClassName("plain-languages");
        addClassName("plain-page");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        token = event.getRouteParameters().get("token").orElse("");
        draw();
    }

    private void draw() {
        languages.removeAll();
        languages.add(language("中文", Locale.SIMPLIFIED_CHINESE), language("English", Locale.ENGLISH));
        attempt(this::start);
    }

    private Button language(String name, Locale locale) {
        var button = new Button(name, _ -> {
            UI.getCurrent().setLocale(locale);
            draw();
        });
        button.addClassName("pp-quiet");
        button.getElement().setAttribute("lang", locale.toLanguageTag());
        return button;
    }

    /** The first thing to see. */
    abstract void start();

    final String id() {
        return id;
    }

    final String token() {
        return token;
    }

    /** Where the page under the same link stands, without a slash in front. */
    final String address(String below) {
        return "become-reseller/" + id + "/" + token + below;
    }

    final void show(String title, Component... parts) {
        content.removeAll();
        content.add(new H1(getTranslation(title)));
        content.add(parts);
    }

    /** Says why instead, where there is a refusal. */
    final void attempt(Runnable step) {
        try {
            step.run();
        } catch (Rejection refused) {
            refuse(refused);
        }
    }

    final void refuse(Rejection refused) {
        show(
                "resellerinvitations.visitor.refused",
                new NoticeBar(Severity.WARNING, getTranslation(refused.key(), refused.details())));
    }

    final Paragraph text(String key, Object... details) {
        return new Paragraph(getTranslation(key, details));
    }

    final Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("plain-forgot");
        return link;
    }
}
