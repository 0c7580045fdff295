package io.partnerportal.clientele;

import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.KnownFacts;
import io.partnerportal.facts.NewCustomerTag;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for what is known of a customer, on screen and in files alike. */
@Component
public class ClienteleWords {

    private static final String UNVERIFIED = "NONE";

    private final MessageSource messages;

    ClienteleWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Locale locale, Object... details) {
        return messages.getMessage(key, details, locale);
    }

    public String realName(KnownFacts facts, Locale locale) {
        return of("facts.value." + facts.value(FactKind.REAL_NAME).orElse(UNVERIFIED), locale);
    }

    /** The tag with its months; empty without a verified real name (R68). */
    public String newCustomer(KnownFacts facts, Locale locale) {
        return facts.newCustomerTag().map(tag -> words(tag, locale)).orElse("");
    }

    private String words(NewCustomerTag tag, Locale locale) {
        var value = of("facts.value." + tag.value(), locale);
        return tag.from() == null ? value : value + " (" + tag.from() + " – " + text(tag.until()) + ")";
    }

    private static String text(@Nullable Object month) {
        return Objects.requireNonNullElse(month, "").toString();
    }
}
