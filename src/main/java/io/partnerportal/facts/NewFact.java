package io.partnerportal.facts;

import io.partnerportal.kernel.InvalidField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Record that something holds for an account.
 *
 * @param value one of the kind's values; absent for a flag
 * @param from first day it holds
 * @param until last day it holds; absent while nobody knows
 * @param note where it is known from
 */
public record NewFact(
        FactKind kind,
        @Nullable String value,
        LocalDate from,
        @Nullable LocalDate until,
        String note) {

    public static final int LONGEST_NOTE = 500;

    /** No fact begins before there was a cloud to sell, none is known for longer than a life. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** @throws InvalidField a value does not fit the kind, or the days do not fit each other */
    void check() {
        if (kind.isFlag() ? value != null : !kind.choices().contains(Objects.requireNonNullElse(value, ""))) {
            throw new InvalidField("value", "facts.value-unknown");
        }
        if (from.isBefore(FIRST) || from.isAfter(LAST)) {
            throw new InvalidField("from", "facts.day-out-of-range");
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidField("until", "facts.until-before-from");
        }
        if (until != null && until.isAfter(LAST)) {
            throw new InvalidField("until", "facts.day-out-of-range");
        }
        if (kind.lastsWholeMonths()) {
            checkWholeMonths();
        }
        checkNote("note", note);
    }

    private void checkWholeMonths() {
        if (from.getDayOfMonth() != 1) {
            throw new InvalidField("from", "facts.from-first-of-month");
        }
        if (until == null || until.plusDays(1).getDayOfMonth() != 1) {
            throw new InvalidField("until", "facts.until-last-of-month");
        }
    }

    static void checkNote(String field, String note) {
        if (note.isBlank()) {
            throw new InvalidField(field, "facts.note-missing");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new InvalidField(field, "facts.note-too-long", LONGEST_NOTE);
        }
    }
}
