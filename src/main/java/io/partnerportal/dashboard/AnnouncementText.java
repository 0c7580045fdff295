package io.partnerportal.dashboard;

import io.partnerportal.kernel.InvalidField;
import io.partnerportal.uikit.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement says, and when.
 *
 * @param titleEn absent where English readers get the Chinese words
 * @param shownUntil last business day it is shown
 * @param audiences whom it is for; everybody where nobody is named
 */
public record AnnouncementText(
        Severity severity,
        String title,
        String text,
        @Nullable String titleEn,
        @Nullable String textEn,
        LocalDate shownFrom,
        LocalDate shownUntil,
        Set<Audience> audiences) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_TEXT = 2000;

    public AnnouncementText {
        audiences = Set.copyOf(audiences);
    }

    /** @throws InvalidField title or text is missing or too long, or the last day lies before the first */
    void check() {
        if (severity != Severity.INFO && severity != Severity.WARNING) {
            throw new InvalidField("severity", "dashboard.required");
        }
        check("title", title, LONGEST_TITLE);
        check("text", text, LONGEST_TEXT);
        checkLength("titleEn", titleEn, 2 * LONGEST_TITLE);
        checkLength("textEn", textEn, 2 * LONGEST_TEXT);
        if (shownUntil.isBefore(shownFrom)) {
            throw new InvalidField("shownUntil", "dashboard.announcement.until-before-from");
        }
    }

    /** What the operation log keeps. */
    Map<String, String> values() {
        return Map.of(
                "severity",
                "dashboard.severity." + severity,
                "title",
                title,
                "text",
                text,
                "shownFrom",
                shownFrom.toString(),
                "shownUntil",
                shownUntil.toString(),
                "audiences",
                audiences.stream()
                        .sorted()
                        .map(audience -> "dashboard.audience." + audience)
                        .collect(Collectors.joining(", ")));
    }

    private static void check(String field, String value, int longest) {
        if (value.isBlank()) {
            throw new InvalidField(field, "dashboard.required");
        }
        checkLength(field, value, longest);
    }

    private static void checkLength(String field, @Nullable String value, int longest) {
        if (value != null && value.strip().length() > longest) {
            throw new InvalidField(field, "dashboard.too-long", longest);
        }
    }
}
