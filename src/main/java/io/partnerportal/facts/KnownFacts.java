package io.partnerportal.facts;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of one account on one day.
 *
 * @param values by kind; empty text for a flag
 * @param onceNewCustomer whether a tag for new customers ran out before the day
 */
public record KnownFacts(Map<FactKind, String> values, boolean onceNewCustomer) {

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
        if (!isRealNameVerified()) {
            return Optional.empty();
        }
        return value(FactKind.NEW_CUSTOMER).or(() -> Optional.of(onceNewCustomer ? NO : UNDETERMINED));
    }
}
