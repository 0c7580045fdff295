package io.partnerportal.audit;

import io.partnerportal.kernel.Auditable.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the operation log to list.
 *
 * @param text beginning of the acting user's name or of the object, empty for all
 * @param action message key of what was done, absent for all
 * @param outcome how it ended, absent for all
 * @param from first business day, absent for all
 * @param until last business day, absent for all
 */
public record OperationFilter(
        String text,
        @Nullable String action,
        @Nullable Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
