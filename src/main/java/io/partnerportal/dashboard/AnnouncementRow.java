package io.partnerportal.dashboard;

import io.partnerportal.uikit.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One announcement as lists and the home page show it.
 *
 * @param version what a change must name, so that it overwrites nothing its author has not seen
 * @param audiences constants of {@link Audience} with commas, empty for everybody
 */
public record AnnouncementRow(
        long id,
        String publicId,
        int version,
        Severity severity,
        String title,
        String text,
        @Nullable String titleEn,
        @Nullable String textEn,
        LocalDate shownFrom,
        LocalDate shownUntil,
        String audiences,
        Instant createdAt) {

    /** For the form that changes it. */
    public AnnouncementText asText() {
        return new AnnouncementText(
                severity, title, text, titleEn, textEn, shownFrom, shownUntil, Audience.read(audiences));
    }

    /** Message keys of whom it is for: of everybody where nobody is named. */
    public List<String> audienceKeys() {
        var named = Audience.read(audiences);
        return named.isEmpty()
                ? List.of("dashboard.audience.everybody")
                : named.stream()
                        .map(audience -> "dashboard.audience." + audience)
                        .toList();
    }

    public String titleIn(Locale language) {
        return isEnglish(language) ? Objects.requireNonNullElse(titleEn, title) : title;
    }

    public String textIn(Locale language) {
        return isEnglish(language) ? Objects.requireNonNullElse(textEn, text) : text;
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
