package io.partnerportal.exports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How a file says things: in its reader's language, in business time, and personal values masked or not. */
public final class Wording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final boolean masked;

    Wording(MessageSource messages, Locale locale, ZoneId zone, boolean masked) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.masked = masked;
    }

    public String word(String key, Object... details) {
        return Objects.requireNonNullElse(messages.getMessage(key, details, key, locale), key);
    }

    public Locale locale() {
        return locale;
    }

    String instant(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(zone));
    }

    String personal(String value, UnaryOperator<String> masking) {
        return masked ? masking.apply(value) : value;
    }
}
