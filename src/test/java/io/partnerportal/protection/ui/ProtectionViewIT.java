package io.partnerportal.protection.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.UiTest;
import io.partnerportal.accesskeys.AccessKeyQueries;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.members.GivenMembers;
import io.partnerportal.members.MemberRow;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.protection.ProtectionService;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.CopyableId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The switch, and what it does to the screens of others; commits, since a guess is counted whatever becomes of it. */
@PortalTest
class ProtectionViewIT extends UiTest {

    @Autowired
    ProtectionService protection;

    @Autowired
    AccessKeyQueries keys;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

    @Autowired
    Callers callers;

    @Autowired
    LastSecret outbox;

    @Autowired
    TurnableClock clock;

    private PartnerOnboarded partner;
    private MemberRow administrator;
    private ActingAs acting;

    @BeforeEach
    void an_administrator() {
        partner = given.aSolutionProvider();
        administrator = people.member(partner, SystemRole.ADMINISTRATOR);
        acting = ActingAs.of(callers.byUser(administrator.id()).orElseThrow());
    }

    @AfterEach
    void nobody_acts() {
        acting.close();
    }

    @Test
    void the_switch_is_turned_by_the_code_of_a_mail() {
        visit("protection");
        press("开启");
        assertThat(sent()).contains("t***@member.example").contains("10 分钟");

        type(wrong());
        assertThat(code().getErrorMessage()).isEqualTo("验证码错误。");
        assertThat(protection.isOn()).isFalse();
        type(code(administrator));

        _assertNone(Dialog.class);
        assertThat(toast()).isEqualTo("验证码验证已开启。");
        assertThat(protection.isOn()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("关闭"))).hasSize(1);
    }

    @Test
    void whoever_gives_up_has_changed_nothing() {
        visit("protection");
        press("开启");

        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("取消")));

        _assertNone(Dialog.class);
        assertThat(protection.isOn()).isFalse();
    }

    @Test
    void another_code_is_sent_after_a_minute_and_not_before() {
        visit("protection");
        press("开启");

        press("重新发送");
        assertThat(sent()).contains("60 秒");

        clock.turnBy(Duration.ofMinutes(1));
        press("重新发送");
        assertThat(sent()).contains("t***@member.example");
        type(code(administrator));
        assertThat(protection.isOn()).isTrue();
    }

    @Test
    void an_access_key_is_made_without_a_code_while_it_is_off_and_with_one_while_it_is_on() {
        visit("access-keys");
        createKey();
        assertThat(_find(_get(ResultDialog.class), CopyableId.class)).hasSize(2);
        press("已妥善保存");

        turnOn();
        visit("access-keys");
        createKey();
        assertThat(keys.own()).hasSize(1);
        type(code(administrator));

        assertThat(_find(_get(ResultDialog.class), CopyableId.class)).hasSize(2);
        assertThat(keys.own()).hasSize(2);
    }

    @Test
    void a_members_password_is_reset_with_a_code() {
        var member = people.member(partner, SystemRole.FINANCE);
        turnOn();
        visit("members/" + member.publicId());
        press("重置密码");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("重置密码")));
        _assertNone(ResultDialog.class);

        type(code(administrator));

        assertThat(_find(_get(ResultDialog.class), CopyableId.class)).hasSize(2);
    }

    @Test
    void a_member_is_deleted_with_a_code_after_the_confirmation() {
        var member = people.member(partner, SystemRole.FINANCE);
        turnOn();
        visit("members/" + member.publicId());
        press("删除");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("删除")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("删除")));

        type(code(administrator));

        visit("members/" + member.publicId());
        assertThat(toast()).isEqualTo("该人员不存在。");
    }

    @Test
    void without_the_permission_the_screen_does_not_open() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            visit("protection");

            assertThat(isForbidden()).isTrue();
        }
    }

    private void turnOn() {
        visit("protection");
        press("开启");
        type(code(administrator));
        clock.turnBy(Duration.ofMinutes(2));
    }

    private static void createKey() {
        press("创建访问密钥");
        _click(_find(Button.class, spec -> spec.withText("创建访问密钥")).getLast());
    }

    private String code(MemberRow of) {
        return outbox.to(of.name() + "@member.example");
    }

    private String wrong() {
        return code(administrator).equals("000000") ? "000001" : "000000";
    }

    private static void type(String code) {
        _setValue(code(), code);
        press("确认");
    }

    private static TextField code() {
        return _get(TextField.class, spec -> spec.withLabel("验证码"));
    }

    private static String sent() {
        return _get(_get(Dialog.class), Paragraph.class).getText();
    }

    private static void press(String verb) {
        _click(_find(Button.class, spec -> spec.withText(verb)).getFirst());
    }
}
