package io.partnerportal.profiles.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.profiles.ProfileQueries;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.PageTabs;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ProfileViewIT extends UiTest {

    @Autowired
    ProfileQueries profiles;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    private ActingAs member;

    @BeforeEach
    void a_member() {
        PartnerOnboarded partner = given.aSolutionProvider();
        member = ActingAs.of(
                callers.byUser(given.aMember(partner, SystemRole.READ_ONLY).id())
                        .orElseThrow());
    }

    @AfterEach
    void nobody() {
        member.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_chosen_time_zone_holds_on_this_screen_at_once() {
        visit("profile");
        _setValue((ComboBox<String>) _get(ComboBox.class), "Europe/Berlin");
        click();

        assertThat(profiles.own().timeZone()).isEqualTo("Europe/Berlin");
        assertThat(Formats.current().minute(Instant.parse("2025-03-12T02:00:00Z")))
                .isEqualTo("2025-03-12 03:00");
        assertThat(toast()).isEqualTo("个人资料已保存。");
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        visit("profile");
        var mobile = _get(TextField.class, spec -> spec.withLabel("手机号"));
        _setValue(mobile, "12");
        click();

        assertThat(mobile.getErrorMessage()).contains("6");
        assertThat(profiles.own().mobile()).isNull();
    }

    @Test
    void every_member_reads_the_company_and_its_accounts_in_the_other_tabs() {
        visit("profile");

        assertThat(_find(PageTabs.class)).singleElement().matches(tabs -> tabs.isVisible());
    }

    @Test
    void the_settings_of_messages_and_of_the_way_in_are_one_click_away() {
        visit("profile");

        assertThat(_find(_get(RelatedPages.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("message-settings", "security");
    }

    private static void click() {
        _click(_get(Button.class, spec -> spec.withText("保存个人资料")));
    }
}
