package io.partnerportal.links;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import io.partnerportal.kernel.Rejection;
import java.util.Locale;

/**
 * A page behind the link of an invitation: a card in the middle. Its address is a secret, so nothing on it repeats the
 * address to a server, and {@link NotForSearchEngines} asks for it not to be kept.
 */
public abstract class LinkPage extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final Div card = new Div();
    private String page = "";
    private String id = "";
    private String token = "";

    /** @param looks classes of the card besides that of every card */
    protected LinkPage(String... looks) {
        card.addClassName("plain-card");
        card.addClassNames(looks);
        addClassName("plain-page");
        add(card);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        page = event.getLocation().getFirstSegment();
        id = event.getRouteParameters().get("id").orElse("");
        token = event.getRouteParameters().get("token").orElse("");
        attempt(this::start);
    }

    /** The first thing to see. Changes nothing: programs that look at mails follow links too. */
    protected abstract void start();

    /** Says why it does not work. */
    protected abstract void refuse(Rejection refused);

    protected final String id() {
        return id;
    }

    protected final String token() {
        return token;
    }

    /** Where another page behind the same link stands, without a slash in front. */
    protected final String address(String below) {
        return page + "/" + id + "/" + token + below;
    }

    protected final void attempt(Runnable step) {
        try {
            step.run();
        } catch (Rejection refused) {
            refuse(refused);
        }
    }

    protected final void show(String title, Component... parts) {
        card.removeAll();
        card.add(new H1(title));
        card.add(parts);
    }

    protected final void append(Component part) {
        card.add(part);
    }

    protected final Paragraph text(String key, Object... details) {
        return new Paragraph(getTranslation(key, details));
    }

    /** Leaves this page for one that the server answers afresh. */
    protected final Anchor leave(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("plain-forgot");
        return link;
    }

    /** Not by the switch of other pages: its address would carry the link in a query. */
    protected final Div languages(SerializableRunnable again) {
        var languages =
                new Div(language("中文", Locale.SIMPLIFIED_CHINESE, again), language("English", Locale.ENGLISH, again));
        languages.addClassName("plain-languages");
        return languages;
    }

    private NativeButton language(String name, Locale language, SerializableRunnable again) {
        var button = new NativeButton(name, _ -> {
            UI.getCurrent().setLocale(language);
            again.run();
        });
        button.addClassName("plain-language");
        button.getElement().setAttribute("lang", language.toLanguageTag());
        if (getLocale().getLanguage().equals(language.getLanguage())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
