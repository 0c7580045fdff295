package io.partnerportal.focus;

import java.util.Locale;

/**
 * One reason why a file is refused.
 *
 * @param line line of the file on which the record starts, counted from 1
 * @param field name of the column, empty where the whole line or file is meant
 * @param value what stands there, cut to a readable length
 */
public record Problem(long line, String field, Reason reason, String value) {

    private static final int READABLE = 200;

    public Problem {
        value = value.length() > READABLE ? value.substring(0, READABLE) + "…" : value;
    }

    /** Why a field, a line or a file cannot be taken. */
    public enum Reason {
        EMPTY_FILE,
        ZIP_FILE,
        NOT_A_CSV,
        NOT_TEXT,
        CUT_OFF,
        TOO_LARGE,
        HEADER_ONLY,
        MISSING_COLUMN,
        COLUMN_TWICE,
        BROKEN_QUOTES,
        FIELD_COUNT,
        MISSING_VALUE,
        NOT_A_NUMBER,
        NUMBER_TOO_BIG,
        NOT_A_DATE,
        NOT_A_CURRENCY,
        UNKNOWN_CATEGORY,
        TEXT_TOO_LONG;

        /** Message key that explains it. */
        public String key() {
            return "focus.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
