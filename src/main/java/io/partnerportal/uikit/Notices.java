package io.partnerportal.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import io.partnerportal.kernel.Rejection;

/** The two ways a screen talks back without getting in the way: it worked, or it did not. */
public final class Notices {

    private static final int READING_TIME = 4000;

    private Notices() {}

    /** Goes away by itself. */
    public static void done(String key, Object... details) {
        open(Severity.SUCCESS, UI.getCurrent().getTranslation(key, details), READING_TIME);
    }

    /** Stays until closed; its text can be selected and copied. */
    public static void refused(String key, Object... details) {
        open(Severity.DANGER, UI.getCurrent().getTranslation(key, details), 0);
    }

    public static void refused(Rejection rejection) {
        refused(rejection.key(), rejection.details());
    }

    private static void open(Severity severity, String text, int duration) {
        var words = new Div(text);
        words.addClassName("pp-toast-text");
        var notice = new Notification();
        var close = new Button(Icons.CLOSE.create(), _ -> notice.close());
        close.setAriaLabel(UI.getCurrent().getTranslation("uikit.close"));
        close.addClassName("pp-quiet");
        var card = new Div(Icons.of(severity).create(), words, close);
        card.addClassName("pp-toast");
        card.getElement().setAttribute("data-severity", severity.token());
        notice.add(card);
        notice.setDuration(duration);
        notice.setPosition(Position.TOP_END);
        notice.setAssertive(severity == Severity.DANGER);
        notice.open();
    }
}
