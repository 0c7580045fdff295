package io.partnerportal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** A notice that stands in the page, never over it: the site, an announcement, demo data, what a figure may not be used for. */
public final class NoticeBar extends Div {

    private static final long serialVersionUID = 1;

    private final Div actions = new Div();

    /** @param text in the reader's language already, since announcements are written by people */
    public NoticeBar(Severity severity, String text) {
        var words = new Span(text);
        words.addClassName("pp-notice-text");
        actions.addClassName("pp-notice-actions");
        addClassName("pp-notice");
        getElement().setAttribute("data-severity", severity.token());
        getElement().setAttribute("role", severity == Severity.DANGER ? "alert" : "note");
        add(Icons.of(severity).create(), words, actions);
    }

    public NoticeBar link(String text, String href) {
        var anchor = new Anchor(href, text);
        anchor.addClassName("pp-notice-link");
        actions.addComponentAsFirst(anchor);
        return this;
    }

    /** Adds "do not show again" (不再显示此消息); the notice goes and the runnable remembers it. */
    public NoticeBar forgettable(SerializableRunnable remember) {
        var forget = new Button(getTranslation("uikit.notice.forget"), _ -> goAfter(remember));
        forget.addClassName("pp-quiet");
        return with(forget);
    }

    /** Adds a cross that puts the notice away for now. */
    public NoticeBar closeable() {
        return closeable(() -> {});
    }

    public NoticeBar closeable(SerializableRunnable closed) {
        var close = new Button(Icons.CLOSE.create(), _ -> goAfter(closed));
        close.setAriaLabel(getTranslation("uikit.close"));
        close.addClassName("pp-quiet");
        return with(close);
    }

    public NoticeBar with(Component action) {
        actions.add(action);
        return this;
    }

    private void goAfter(SerializableRunnable action) {
        action.run();
        removeFromParent();
    }
}
