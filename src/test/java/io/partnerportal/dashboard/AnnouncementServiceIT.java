package io.partnerportal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.uikit.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(
        value = {Permission.HOME, Permission.OPERATE_ANNOUNCEMENTS},
        operator = true)
class AnnouncementServiceIT {

    /** The version of what nobody changed yet. */
    private static final int WRITTEN = 1;

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    AnnouncementService announcements;

    @Autowired
    AnnouncementQueries queries;

    @Autowired
    GivenPeople given;

    @Test
    void readers_see_an_announcement_from_its_first_to_its_last_day() {
        var title = GivenPeople.aName();
        announcements.write(announcement(title + " today", TODAY, TODAY));
        announcements.write(announcement(title + " tomorrow", TODAY.plusDays(1), TODAY.plusDays(1)));
        announcements.write(announcement(title + " yesterday", TODAY.minusDays(1), TODAY.minusDays(1)));

        assertThat(queries.today())
                .extracting(AnnouncementRow::title)
                .containsOnlyOnce(title + " today")
                .doesNotContain(title + " tomorrow", title + " yesterday");
        assertThat(titles(title, AnnouncementState.UPCOMING)).containsExactly(title + " tomorrow");
        assertThat(titles(title, AnnouncementState.OVER)).containsExactly(title + " yesterday");
    }

    @Test
    void an_announcement_forSome_is_read_by_these_and_the_operator_only() {
        var title = GivenPeople.aName();
        var forSome = new AnnouncementText(
                Severity.INFO, title, "正文", null, null, TODAY, TODAY, Set.of(Audience.DISTRIBUTOR, Audience.CUSTOMER));
        var id = announcements.write(forSome);
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);

        assertThat(queries.find(id).map(AnnouncementRow::asText)).hasValue(forSome);
        assertThat(seen(title)).isTrue();
        assertThat(seenBy(TestCallers.partner(distributor.id(), Permission.HOME), title))
                .isTrue();
        assertThat(seenBy(TestCallers.customer(1, Permission.HOME), title)).isTrue();
        assertThat(seenBy(TestCallers.partner(given.aSolutionProvider().id(), Permission.HOME), title))
                .isFalse();
        assertThat(seenBy(TestCallers.partner(Long.MAX_VALUE, Permission.HOME), title))
                .isFalse();
    }

    @Test
    void an_announcement_can_be_changed_and_taken_away() {
        var title = GivenPeople.aName();
        var id = announcements.write(announcement(title, TODAY, TODAY));

        announcements.change(id, WRITTEN, announcement(title + " changed", TODAY, TODAY));
        assertThat(queries.find(id)).map(AnnouncementRow::title).hasValue(title + " changed");

        announcements.delete(id);
        assertThat(queries.find(id)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> announcements.delete(id));
    }

    @Test
    void of_two_people_who_change_one_announcement_the_second_is_told() {
        var title = GivenPeople.aName();
        var id = announcements.write(announcement(title, TODAY, TODAY));
        announcements.change(id, WRITTEN, announcement(title + " theirs", TODAY, TODAY));

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> announcements.change(id, WRITTEN, announcement(title + " mine", TODAY, TODAY)));

        assertThat(queries.find(id)).map(AnnouncementRow::title).hasValue(title + " theirs");
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        assertRefused("title", announcement(" ", TODAY, TODAY));
        assertRefused("title", announcement("长".repeat(101), TODAY, TODAY));
        assertRefused("shownUntil", announcement("标题", TODAY, TODAY.minusDays(1)));
        assertRefused("text", new AnnouncementText(Severity.INFO, "标题", "", null, null, TODAY, TODAY, Set.of()));
        assertRefused(
                "severity", new AnnouncementText(Severity.DANGER, "标题", "正文", null, null, TODAY, TODAY, Set.of()));
    }

    @Test
    @As(value = Permission.HOME, partner = 1)
    void a_reader_may_read_but_not_write() {
        queries.today();

        assertDenied(() -> announcements.write(announcement("标题", TODAY, TODAY)));
        assertDenied(() -> announcements.delete(PublicId.random()));
        assertDenied(() -> queries.page(new AnnouncementFilter("", null), Long.MAX_VALUE, 1));
        assertDenied(() -> queries.find(PublicId.random()));
    }

    private boolean seenBy(Caller reader, String title) {
        try (var _ = ActingAs.of(reader)) {
            return seen(title);
        }
    }

    private boolean seen(String title) {
        return queries.today().stream().anyMatch(row -> row.title().equals(title));
    }

    private List<String> titles(String text, AnnouncementState state) {
        return queries.page(new AnnouncementFilter(text, state), Long.MAX_VALUE, 10).stream()
                .map(AnnouncementRow::title)
                .toList();
    }

    private void assertRefused(String field, AnnouncementText wish) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> announcements.write(wish))
                .matches(refused -> refused.field().equals(field));
    }

    private static AnnouncementText announcement(String title, LocalDate from, LocalDate until) {
        return new AnnouncementText(Severity.INFO, title, "正文", null, null, from, until, Set.of());
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
