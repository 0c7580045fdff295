package io.partnerportal.uikit;

import com.vaadin.flow.router.QueryParameters;
import io.partnerportal.kernel.BillingCycle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The filters of a list as they stand in the address bar: names and texts, nothing else. What does not
 * read as the type asked for is absent, since anybody may type anything into an address.
 */
public record FilterValues(Map<String, String> texts) {

    public static final FilterValues NONE = new FilterValues(Map.of());

    public FilterValues {
        texts = texts.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip()));
    }

    public static FilterValues of(QueryParameters query) {
        return new FilterValues(query.getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst())));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    public Optional<LocalDate> day(String name) {
        return text(name).flatMap(FilterValues::readDay);
    }

    public Optional<BillingCycle> cycle(String name) {
        return text(name).flatMap(BillingCycle::parse);
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst());
    }

    public boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    /** The same with one value changed; an empty one takes the filter away. */
    public FilterValues with(String name, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(name, text);
        return new FilterValues(changed);
    }

    /** For the address bar, names in alphabetical order so that equal filters have equal addresses. */
    public QueryParameters query() {
        return QueryParameters.simple(new TreeMap<>(texts));
    }

    private static Optional<LocalDate> readDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
