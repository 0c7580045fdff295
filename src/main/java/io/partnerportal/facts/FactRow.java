package io.partnerportal.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fact about an account.
 *
 * @param value empty where the kind is a flag
 * @param validTo first day it no longer holds; absent while nobody knows
 * @param recordedBy as the operation log calls the user
 */
public record FactRow(
        long id,
        String publicId,
        String accountPublicId,
        String account,
        String displayName,
        FactKind kind,
        String value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String note,
        String recordedBy,
        Instant recordedAt,
        @Nullable String endedBy,
        @Nullable String endNote) {

    /** Last day it holds; absent while nobody knows. */
    public @Nullable LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }

    /** Whether it turned out never to have held: it ended before it began. */
    public boolean neverHeld() {
        return validFrom.equals(validTo);
    }

    public FactState stateOn(LocalDate day) {
        if (neverHeld() || validTo != null && !day.isBefore(validTo)) {
            return FactState.OVER;
        }
        return day.isBefore(validFrom) ? FactState.UPCOMING : FactState.HOLDS;
    }
}
