package io.partnerportal.dashboard;

import static io.partnerportal.dashboard.AnnouncementState.LIVE;
import static io.partnerportal.dashboard.AnnouncementState.OVER;
import static io.partnerportal.dashboard.AnnouncementState.UPCOMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnnouncementStateTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 12);

    @Test
    void an_announcement_is_live_from_its_first_to_its_last_day() {
        assertThat(AnnouncementState.of(FIRST, LAST, FIRST.minusDays(1))).isEqualTo(UPCOMING);
        assertThat(AnnouncementState.of(FIRST, LAST, FIRST)).isEqualTo(LIVE);
        assertThat(AnnouncementState.of(FIRST, LAST, LAST)).isEqualTo(LIVE);
        assertThat(AnnouncementState.of(FIRST, LAST, LAST.plusDays(1))).isEqualTo(OVER);
    }
}
