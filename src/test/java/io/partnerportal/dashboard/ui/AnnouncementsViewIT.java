package io.partnerportal.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.dashboard.AnnouncementFilter;
import io.partnerportal.dashboard.AnnouncementQueries;
import io.partnerportal.dashboard.AnnouncementRow;
import io.partnerportal.dashboard.AnnouncementService;
import io.partnerportal.dashboard.AnnouncementText;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.DayField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.uikit.Severity;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_ANNOUNCEMENTS, operator = true)
class AnnouncementsViewIT extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    AnnouncementService announcements;

    @Autowired
    AnnouncementQueries queries;

    private String title;

    @BeforeEach
    void a_title_of_our_own() {
        title = GivenPeople.aName();
    }

    @Test
    void the_address_names_what_is_listed_and_what_is_open() {
        var id = anAnnouncement();

        visit("operator/announcements/" + id + "?q=" + title + "&state=LIVE");

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(_find(AnnouncementCard.class)).hasSize(1);
    }

    @Test
    void nothing_is_listed_in_a_state_no_announcement_has() {
        anAnnouncement();

        visit("operator/announcements?q=" + title + "&state=OVER");

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void an_announcement_is_written_and_seen_meanwhile_as_readers_will() {
        visit("operator/announcements/new");

        _setValue(field("标题"), title);
        _setValue(_get(form(), TextArea.class, spec -> spec.withLabel("正文")), "正文内容");
        _setValue(field("英文标题"), title + " in English");
        assertThat(_find(AnnouncementCard.class))
                .extracting(card -> _get(card, H3.class).getText())
                .containsExactly(title, title + " in English");
        click("发布公告");

        assertThat(queries.page(new AnnouncementFilter(title, null), Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.shownFrom()).isEqualTo(TODAY);
                    assertThat(row.titleEn()).isEqualTo(title + " in English");
                    assertThat(row.textEn()).isNull();
                });
        assertThat(_find(FormPanel.class)).isEmpty();
    }

    @Test
    void days_in_the_wrong_order_are_refused_at_the_field() {
        visit("operator/announcements/new");
        _setValue(field("标题"), title);
        _setValue(_get(form(), TextArea.class, spec -> spec.withLabel("正文")), "正文内容");
        var until = _get(form(), DayField.class, spec -> spec.withLabel("结束日期"));
        until.setValue(TODAY.minusDays(1));

        click("发布公告");

        assertThat(until.getErrorMessage()).isEqualTo("结束日期不能早于开始日期。");
        assertThat(field("标题").getValue()).isEqualTo(title);
    }

    @Test
    void an_announcement_is_changed() {
        var id = anAnnouncement();
        visit("operator/announcements/" + id);
        _click(_get(Button.class, spec -> spec.withText("编辑公告")));

        _setValue(field("标题"), title + " changed");
        click("保存公告");

        assertThat(queries.find(id)).map(AnnouncementRow::title).hasValue(title + " changed");
        _click(_get(Button.class, spec -> spec.withText("编辑公告")));
        _setValue(field("标题"), title + " again");
        click("保存公告");
        assertThat(queries.find(id)).map(AnnouncementRow::title).hasValue(title + " again");
    }

    @Test
    void of_two_people_who_change_one_the_second_is_told_and_loses_nothing_typed() {
        var id = anAnnouncement();
        visit("operator/announcements/" + id);
        _click(_get(Button.class, spec -> spec.withText("编辑公告")));
        announcements.change(
                id,
                queries.find(id).orElseThrow().version(),
                new AnnouncementText(Severity.INFO, title + " theirs", "正文", null, null, TODAY, TODAY, Set.of()));

        _setValue(field("标题"), title + " mine");
        click("保存公告");

        assertThat(field("标题").getValue()).isEqualTo(title + " mine");
        assertThat(queries.find(id)).map(AnnouncementRow::title).hasValue(title + " theirs");
        click("保存公告");
        assertThat(queries.find(id)).map(AnnouncementRow::title).hasValue(title + " mine");
    }

    @Test
    void an_announcement_is_deleted_only_after_a_confirmation() {
        var id = anAnnouncement();
        visit("operator/announcements/" + id);

        _click(_get(Button.class, spec -> spec.withText("删除公告")));
        assertThat(queries.find(id)).isPresent();
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("删除公告")));

        assertThat(queries.find(id)).isEmpty();
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void without_the_permission_the_screen_does_not_open() {
        visit("operator/announcements");

        assertThat(isForbidden()).isTrue();
    }

    private PublicId anAnnouncement() {
        return announcements.write(
                new AnnouncementText(Severity.INFO, title, "正文", null, null, TODAY, TODAY.plusDays(1), Set.of()));
    }

    private static FormPanel<?> form() {
        return _get(FormPanel.class);
    }

    private static void click(String verb) {
        _click(_get(form(), Button.class, spec -> spec.withText(verb)));
    }

    private static TextField field(String label) {
        return _get(form(), TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Grid<AnnouncementRow> grid() {
        return _get(Grid.class);
    }
}
