package io.partnerportal.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a record in its reader's words. */
@Component
public class OperationWords {

    private static final String TRUTH = "true|false";
    private static final String KEY = "[a-z]+(\\.[A-Za-z0-9_-]+)+";
    private static final String BETWEEN = ", ";

    private final MessageSource messages;

    OperationWords(MessageSource messages) {
        this.messages = messages;
    }

    public String action(OperationRow row, Locale locale) {
        return words(row.action(), row.action(), locale);
    }

    /** A field without words of its own is said as its event names it. */
    public String field(String field, Locale locale) {
        return words("audit.field." + field, field, locale);
    }

    /** States and the like are kept as message keys, yes and no as true and false; everything else is what somebody typed. */
    public String value(String value, Locale locale) {
        return Arrays.stream(value.split(BETWEEN, -1))
                .map(part -> word(part, locale))
                .collect(Collectors.joining(BETWEEN));
    }

    private String word(String part, Locale locale) {
        if (part.matches(TRUTH)) {
            return words("audit.value." + part, part, locale);
        }
        return part.matches(KEY) ? words(part, part, locale) : part;
    }

    public String outcome(OperationRow row, Locale locale) {
        return words("audit.outcome." + row.outcome(), row.outcome().name(), locale);
    }

    private String words(String key, String otherwise, Locale locale) {
        @Nullable String found = messages.getMessage(key, null, otherwise, locale);
        return Objects.requireNonNullElse(found, otherwise);
    }
}
