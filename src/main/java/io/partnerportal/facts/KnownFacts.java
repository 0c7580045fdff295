package io.partnerportal.facts;

import io.partnerportal.kernel.Period;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one account on one day.
 *
 * @param values by kind; empty text for a flag
 * @param newCustomerDays of the tag for new customers that holds, or else of the last that ran out before the day
 */
public record KnownFacts(
        Map<FactKind, String> values, @Nullable Period newCustomerDays) {

    public static final KnownFacts NOTHING = new KnownFacts(Map.of(), null);

    private static final String VERIFIED = "VERIFIED";
    private static final String NO = "NO";
    private static final String UNDETERMINED = "UNDETERMINED";

    public KnownFacts {
        values = Map.copyOf(values);
    }

    public boolean has(FactKind kind) {
        return values.containsKey(kind);
    }

    /** One of {@link FactKind#choices()}; absent where nothing is known. */
    public Optional<String> value(FactKind kind) {
        return Optional.ofNullable(values.get(kind));
    }

    public boolean isRealNameVerified() {
        return value(FactKind.REAL_NAME).filter(VERIFIED::equals).isPresent();
    }

    /** The tag for new customers: absent without a verified real name, NO once it has run out (R68). */
    public Optional<String> newCustomer() {
        return newCustomerTag().map(NewCustomerTag::value);
    }

    /** As {@link #newCustomer()}, with its months. */
    public Optional<NewCustomerTag> newCustomerTag() {
        if (!isRealNameVerified()) {
            return Optional.empty();
        }
        var value = value(FactKind.NEW_CUSTOMER).orElse(newCustomerDays == null ? UNDETERMINED : NO);
        return Optional.of(NewCustomerTag.of(value, newCustomerDays));
    }
}
