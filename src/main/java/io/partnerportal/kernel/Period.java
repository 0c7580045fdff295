package io.partnerportal.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code from} until the day before {@code to}; open when {@code to} is absent. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /** Stored instead of an absent end, so that one comparison serves. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("%s ends before %s".formatted(to, from));
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
