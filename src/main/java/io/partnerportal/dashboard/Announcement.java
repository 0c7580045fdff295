package io.partnerportal.dashboard;

import io.partnerportal.uikit.Severity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An announcement (公告): the operator tells every reader something for some days. */
@Table("announcement")
record Announcement(
        @Id long id,
        @Version int version,
        String publicId,
        Severity severity,
        String title,
        String text,
        @Nullable String titleEn,
        @Nullable String textEn,
        LocalDate shownFrom,
        LocalDate shownUntil,
        String audiences,
        Instant createdAt) {

    Announcement with(AnnouncementText wish) {
        return new Announcement(
                id,
                version,
                publicId,
                wish.severity(),
                wish.title().strip(),
                wish.text().strip(),
                absentIfBlank(wish.titleEn()),
                absentIfBlank(wish.textEn()),
                wish.shownFrom(),
                wish.shownUntil(),
                Audience.write(wish.audiences()),
                createdAt);
    }

    AnnouncementText asText() {
        return new AnnouncementText(
                severity, title, text, titleEn, textEn, shownFrom, shownUntil, Audience.read(audiences));
    }

    private static @Nullable String absentIfBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
