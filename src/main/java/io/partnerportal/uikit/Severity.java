package io.partnerportal.uikit;

import java.util.Locale;

/** How much a message or a state asks of the reader; always shown with words, never by colour alone. */
public enum Severity {
    NEUTRAL,
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    /** The value of {@code data-severity} in styles.css. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
