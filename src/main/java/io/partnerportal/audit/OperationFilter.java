package io.partnerportal.audit;

import io.partnerportal.kernel.Auditable.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
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
        @Nullable LocalDate until) {

    /** What is asked for, as the log itself keeps it when somebody takes records away. */
    public Map<String, String> asked() {
        var asked = new TreeMap<String, String>();
        put(asked, "search", text);
        put(asked, "action", action);
        put(asked, "outcome", outcome == null ? null : "audit.outcome." + outcome);
        put(asked, "from", from);
        put(asked, "until", until);
        return asked;
    }

    private static void put(TreeMap<String, String> asked, String field, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            asked.put(field, value.toString());
        }
    }
}
