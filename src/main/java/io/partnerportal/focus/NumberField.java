package io.partnerportal.focus;

import io.partnerportal.focus.Problem.Reason;
import io.partnerportal.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one number field: 15 digits before the point and 15 behind it are kept, a longer fraction is rounded. */
final class NumberField {

    private static final int MOST_DIGITS = 15;
    /** Behind this a number is nonsense, and its plain form would fill the memory. */
    private static final int GREATEST_EXPONENT = 400;

    private char[] chars = new char[0];
    private int from;
    private int to;
    private boolean rounded;
    private @Nullable BigDecimal parsed;

    /** The reason why it is no number we can keep, null when it is one. */
    @Nullable
    Reason read(char[] source, int start, int end) {
        chars = source;
        from = start;
        to = end;
        rounded = false;
        parsed = null;
        return isPlain() ? null : readLong();
    }

    /** Most numbers need no arithmetic to be checked, and the database takes them as they are. */
    private boolean isPlain() {
        int at = from;
        if (at < to && (chars[at] == '-' || chars[at] == '+')) {
            at++;
        }
        int point = digitsFrom(at);
        int whole = point - at;
        if (point == to) {
            return whole > 0 && whole <= MOST_DIGITS;
        }
        int fraction = to - point - 1;
        return chars[point] == '.'
                && whole > 0
                && whole <= MOST_DIGITS
                && fraction > 0
                && fraction <= MOST_DIGITS
                && digitsFrom(point + 1) == to;
    }

    private int digitsFrom(int at) {
        int position = at;
        while (position < to && chars[position] >= '0' && chars[position] <= '9') {
            position++;
        }
        return position;
    }

    private @Nullable Reason readLong() {
        try {
            var exact = new BigDecimal(chars, from, to - from);
            if (Math.abs((long) exact.scale()) > GREATEST_EXPONENT || exact.precision() - exact.scale() > MOST_DIGITS) {
                return exact.signum() == 0 ? keep(BigDecimal.ZERO) : Reason.NUMBER_TOO_BIG;
            }
            return keep(exact);
        } catch (NumberFormatException notANumber) {
            return Reason.NOT_A_NUMBER;
        }
    }

    private @Nullable Reason keep(BigDecimal exact) {
        var kept = exact.scale() > MOST_DIGITS ? Money.round(exact, MOST_DIGITS) : exact;
        rounded = kept.compareTo(exact) != 0;
        if (kept.precision() - kept.scale() > MOST_DIGITS) {
            return Reason.NUMBER_TOO_BIG;
        }
        parsed = kept;
        return null;
    }

    boolean rounded() {
        return rounded;
    }

    BigDecimal value() {
        return parsed != null ? parsed : new BigDecimal(chars, from, to - from);
    }

    void writeTo(FocusLine.Fields out) {
        if (parsed == null) {
            out.present(chars, from, to);
        } else {
            var plain = parsed.toPlainString().toCharArray();
            out.present(plain, 0, plain.length);
        }
    }
}
