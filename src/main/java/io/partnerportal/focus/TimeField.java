package io.partnerportal.focus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Reads one time field; a time without a zone is UTC, as bills mean it (decision 12a). */
final class TimeField {

    private static final int CANONICAL_LENGTH = 19;
    private static final DateTimeFormatter ANY = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .appendPattern("[XXX][XX][X]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter CANONICAL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private LocalDate day = LocalDate.EPOCH;
    private final char[] common = new char[CANONICAL_LENGTH];
    private char[] chars = common;
    private int length;

    /** Whether it is a time of the years 2000 to 2099, to the microsecond at most. */
    boolean read(char[] source, int start, int end) {
        try {
            if (isCommon(source, start, end)) {
                common(source, start);
                day = LocalDate.of(
                        number(source, start, 4), number(source, start + 5, 2), number(source, start + 8, 2));
                return isPlausible() && isTimeOfDay();
            }
            return readAny(new String(source, start, end - start));
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    /** {@code yyyy-MM-dd HH:mm:ss}, with T and Z or without: what nearly every bill writes. */
    private static boolean isCommon(char[] source, int start, int end) {
        int length = end - start;
        if (length != CANONICAL_LENGTH && !(length == CANONICAL_LENGTH + 1 && source[end - 1] == 'Z')) {
            return false;
        }
        for (int i = 0; i < CANONICAL_LENGTH; i++) {
            char wanted = "0000-00-00 00:00:00".charAt(i);
            char found = source[start + i];
            boolean fits =
                    wanted == '0' ? found >= '0' && found <= '9' : found == wanted || wanted == ' ' && found == 'T';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private void common(char[] source, int start) {
        System.arraycopy(source, start, common, 0, CANONICAL_LENGTH);
        common[10] = ' ';
        chars = common;
        length = CANONICAL_LENGTH;
    }

    private boolean isTimeOfDay() {
        return number(chars, 11, 2) < 24 && number(chars, 14, 2) < 60 && number(chars, 17, 2) < 60;
    }

    private boolean readAny(String text) {
        var time = ANY.parse(text.strip(), OffsetDateTime::from).withOffsetSameInstant(ZoneOffset.UTC);
        return time.getNano() % 1000 == 0 && keep(time.toLocalDateTime());
    }

    private boolean keep(LocalDateTime time) {
        day = time.toLocalDate();
        chars = CANONICAL.format(time).toCharArray();
        length = chars.length;
        return isPlausible();
    }

    private boolean isPlausible() {
        return day.getYear() >= 2000 && day.getYear() < 2100;
    }

    private static int number(char[] source, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            number = number * 10 + source[i] - '0';
        }
        return number;
    }

    LocalDate day() {
        return day;
    }

    void writeTo(FocusLine.Fields out) {
        out.present(chars, 0, length);
    }
}
