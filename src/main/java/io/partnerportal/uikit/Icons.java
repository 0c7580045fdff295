package io.partnerportal.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The icons of the portal; each is a file in {@code frontend/icons}, drawn in the colour of its text. */
public enum Icons {
    ALERT,
    BELL,
    CHART,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CLOSE,
    COLUMNS,
    COPY,
    DANGER,
    DENSITY,
    DOWNLOAD,
    EMPTY,
    EYE,
    EYE_OFF,
    FILTER,
    GLOBE,
    INFO,
    MENU,
    MORE,
    PLUS,
    REFRESH,
    SEARCH,
    TABLE,
    UPLOAD,
    USER;

    /** A mask over the colour of the text around it; says nothing to screen readers. */
    public Span create() {
        var icon = new Span();
        icon.addClassName("pp-icon");
        icon.getElement().setAttribute("data-icon", token());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Name of the file and value of {@code data-icon} in styles.css. */
    String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Icons of(Severity severity) {
        return switch (severity) {
            case NEUTRAL, INFO -> INFO;
            case SUCCESS -> CHECK;
            case WARNING -> ALERT;
            case DANGER -> DANGER;
        };
    }
}
