package io.partnerportal.ownsecurity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.UiTest;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.ownsecurity.GivenSeat;
import io.partnerportal.ownsecurity.GivenSeat.Seat;
import io.partnerportal.passwords.Passwords;
import io.partnerportal.secondfactor.GivenAuthenticator;
import io.partnerportal.secondfactor.SecondFactors;
import io.partnerportal.signin.GivenSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Password, second factor and sign-ins as their owner sees them. */
@IntegrationTest
class SecurityScreensIT extends UiTest {

    private static final String NEW = "kupfer-VOLLmond-9";

    @Autowired
    Passwords passwords;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    GivenSeat seats;

    @Autowired
    GivenSignIn browsers;

    @Autowired
    GivenAuthenticator authenticator;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Seat seat;

    @BeforeEach
    void a_member_at_a_browser() {
        seat = seats.take();
    }

    @AfterEach
    void nobody_acts() {
        seat.leave();
    }

    @Test
    void the_password_is_changed_and_a_wrong_one_is_said_at_its_field() {
        visit("security");
        change("wrong-pass-1", NEW);
        assertThat(field("当前密码").getErrorMessage()).contains("密码错误");
        assertThat(field("新密码").getValue()).as("nothing typed is lost").isEqualTo(NEW);

        _setValue(field("当前密码"), GivenPeople.PASSWORD);
        press("修改密码");

        assertThat(passwords.isRight(seat.member(), NEW)).isTrue();
        assertThat(toast()).contains("密码已修改");
        assertThat(field("当前密码").getValue()).isEmpty();
    }

    @Test
    void an_app_is_added_and_the_recovery_codes_are_shown_once() {
        visit("security");
        press("绑定身份验证器");
        password("wrong-pass-1");
        press("继续");
        assertThat(secondFactors.isOn(seat.member())).isFalse();
        password(GivenPeople.PASSWORD);
        press("继续");

        assertThat(_get(EnrolmentDialog.class).getElement().getOuterHTML()).contains("role=\"img\"");
        _setValue(code(), "000000");
        press("开启");
        assertThat(code().isInvalid()).isTrue();
        _setValue(code(), authenticator.code(seat.member()));
        press("开启");

        _assertNone(EnrolmentDialog.class);
        assertThat(_find(_get(RecoveryCodesDialog.class), ListItem.class)).hasSize(10);
        assertThat(secondFactors.isOn(seat.member())).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("绑定身份验证器"))).isEmpty();
    }

    @Test
    void the_second_step_is_turned_off_with_the_password() {
        authenticator.add(seat.member());
        visit("security");

        press("关闭两步验证");
        password(GivenPeople.PASSWORD);
        _click(_find(Button.class, spec -> spec.withText("关闭两步验证")).getLast());

        assertThat(secondFactors.isOn(seat.member())).isFalse();
        assertThat(_find(Button.class, spec -> spec.withText("绑定身份验证器"))).hasSize(1);
    }

    @Test
    void only_somebody_who_must_change_the_password_sees_the_page_for_that() {
        visit("change-password");
        assertThat(_find(ChangePasswordView.class)).isEmpty();

        seats.mustChangePassword(seat.member());
        try (var _ = browsers.at(seat.here())) {
            visit("change-password");
            change(GivenPeople.PASSWORD, NEW);
        }

        assertThat(passwords.isRight(seat.member(), NEW)).isTrue();
        assertThat(browsers.holds(seat.here())).isTrue();
    }

    @Test
    void the_own_sign_ins_are_listed_and_another_one_is_ended() {
        var elsewhere = browsers.of(seat.member());
        visit("my-sign-ins");
        assertThat(_find(_get(OpenSignIns.class), ListItem.class)).hasSize(2);

        press("退出该登录");

        assertThat(browsers.holds(elsewhere)).isFalse();
        assertThat(browsers.holds(seat.here())).isTrue();
        assertThat(_find(_get(OpenSignIns.class), ListItem.class)).hasSize(1);
    }

    @Test
    void all_the_others_are_ended_after_asking() {
        var elsewhere = browsers.of(seat.member());
        visit("my-sign-ins");
        press("退出其他登录");
        assertThat(browsers.holds(elsewhere)).isTrue();

        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("退出其他登录")));

        assertThat(browsers.holds(elsewhere)).isFalse();
        assertThat(browsers.holds(seat.here())).isTrue();
    }

    @Test
    void the_history_says_who_tried_and_where_from() {
        visit("my-sign-ins");
        assertThat(_find(EmptyState.class)).hasSize(1);
        jdbc.sql("""
                insert into sign_in_attempt (id, user_id, address, network, agent, happened_at, outcome, counts)
                values (-9, :user, '203.0.113.77', '203.0.113.0/24', '', :now, 'WRONG_PASSWORD', false)
                """).param("user", seat.member()).param("now", clock.instant()).update();

        visit("my-sign-ins");

        assertThat(GridKt._getFormattedRow(_get(Grid.class), 0).toString()).contains("203.0.113.77", "2025-03-12");
    }

    @Test
    void without_the_permission_neither_screen_opens() {
        try (var _ = ActingAs.of(TestCallers.partner(seat.partner().id(), Permission.HOME))) {
            visit("security");
            assertThat(isForbidden()).isTrue();
            visit("my-sign-ins");
            assertThat(isForbidden()).isTrue();
        }
    }

    private static void change(String current, String wish) {
        _setValue(field("当前密码"), current);
        _setValue(field("新密码"), wish);
        _setValue(field("确认新密码"), wish);
        press("修改密码");
    }

    private static void password(String password) {
        _setValue(_get(_get(PasswordDialog.class), PasswordField.class), password);
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private static TextField code() {
        return _get(_get(EnrolmentDialog.class), TextField.class);
    }

    private static void press(String verb) {
        _click(_find(Button.class, spec -> spec.withText(verb)).getFirst());
    }
}
