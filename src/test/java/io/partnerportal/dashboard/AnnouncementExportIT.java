package io.partnerportal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATE_ANNOUNCEMENTS, operator = true)
class AnnouncementExportIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    AnnouncementService announcements;

    @Autowired
    ListExport<AnnouncementFilter, AnnouncementRow> export;

    @Test
    void what_the_list_shows_is_written_in_the_readers_words_and_runs_nothing() throws IOException {
        var title = GivenPeople.aName();
        announcements.write(new AnnouncementText(
                Severity.WARNING, title, "=1+1", null, "Maintenance", TODAY, TODAY, Set.of(Audience.RESELLER)));
        announcements.write(new AnnouncementText(
                Severity.INFO, title, "later", null, null, TODAY.plusDays(1), TODAY.plusDays(2), Set.of()));

        assertThat(csv(title, AnnouncementState.LIVE, Locale.ENGLISH))
                .startsWith("\uFEFF\"Title in Chinese\",\"Title in English\",")
                .contains("\"" + title + "\",\"\",\"Important\",\"Shown now\",\"2025-03-12\",\"2025-03-12\",")
                .contains("\"'=1+1\",\"Maintenance\",")
                .doesNotContain("later");
        assertThat(csv(title, null, Locale.SIMPLIFIED_CHINESE)).contains("\"云经销商\"", "\"所有读者\"", "later");
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void without_the_permission_nothing_leaves() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> csv("", null, Locale.ENGLISH));
    }

    private String csv(String text, @Nullable AnnouncementState state, Locale language) throws IOException {
        return ListFile.csv(export, new AnnouncementFilter(text, state), language);
    }
}
