package io.partnerportal.acceptance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.invitations.GivenInvitations;
import io.partnerportal.invitations.GivenInvitations.Given;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AcceptanceScreensIT extends UiTest {

    private static final String PASSWORD = "kupfer-VOLLmond-9";

    @Autowired
    GivenInvitations given;

    @Autowired
    GivenPeople people;

    @Autowired
    LastSecret mails;

    @Autowired
    JdbcClient jdbc;

    private final String address = GivenInvitations.anAddress();
    private PartnerOnboarded partner;
    private Given invitation;

    @BeforeEach
    void an_invitation() {
        partner = people.aSolutionProvider();
        invitation = given.byMail(partner, people.aUserOf(partner), address, AssociationType.RESALE);
    }

    @Test
    void the_page_behind_the_link_says_who_invites_and_offers_both_ways() {
        visit(invitation.path());

        assertThat(heading()).startsWith("测试伙伴").endsWith("邀请您成为其客户");
        assertThat(button("注册并关联")).isNotNull();
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(invitation.path() + "/associate", invitation.path() + "/report");
    }

    @Test
    void whoever_fills_in_the_form_is_registered_and_associated() {
        var name = GivenPeople.aName();
        visit(invitation.path());
        press("注册并关联");
        assertThat(_find(EmailField.class)).as("the address is the invited one").isEmpty();
        assertThat(_find(TextField.class, spec -> spec.withLabel("短信验证码")))
                .as("nothing here sends codes to numbers")
                .isEmpty();
        press("发送验证码");
        type("账号名", name);
        type("企业或个人名称", "江南零售");
        type("邮箱验证码", mails.to(address));
        _find(PasswordField.class).forEach(field -> _setValue(field, PASSWORD));

        press("注册并关联");
        assertThat(words()).as("nothing is ticked yet").contains("请阅读并勾选全部协议");
        assertThat(_get(TextField.class, spec -> spec.withLabel("账号名")).getValue())
                .isEqualTo(name);

        _find(Checkbox.class).forEach(tick -> _setValue(tick, true));
        press("注册并关联");

        assertThat(heading()).isEqualTo("关联成功");
        assertThat(words()).contains(name);
        assertThat(given.stateOf(invitation.id())).isEqualTo("ACCEPTED");
    }

    @Test
    void a_wrong_code_is_said_at_its_field_and_nothing_typed_is_lost() {
        visit(invitation.path());
        press("注册并关联");
        press("发送验证码");
        type("账号名", GivenPeople.aName());
        type("企业或个人名称", "江南零售");
        type("邮箱验证码", "12345");
        _find(PasswordField.class).forEach(field -> _setValue(field, PASSWORD));
        _find(Checkbox.class).forEach(tick -> _setValue(tick, true));

        press("注册并关联");

        var code = _get(TextField.class, spec -> spec.withLabel("邮箱验证码"));
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getValue()).isEqualTo("12345");
        assertThat(given.stateOf(invitation.id())).isEqualTo("OPEN");
    }

    @Test
    void a_link_for_nobody_in_particular_asks_for_an_address_and_says_what_is_wrong_with_it() {
        var link = given.byLink(partner, people.aUserOf(partner), AssociationType.RESALE);
        visit(link.path());
        press("注册并关联");
        _setValue(_get(EmailField.class), "nobody");

        press("发送验证码");

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
    }

    @Test
    void a_link_that_is_made_up_says_so_and_offers_nothing() {
        visit("join/" + invitation.id() + "/" + "A".repeat(43));

        assertThat(words()).contains("邀请链接不存在");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void the_page_speaks_english_at_a_press_and_the_address_stays_as_it_is() {
        visit(invitation.path());

        _click(_find(NativeButton.class).stream()
                .filter(button -> button.getText().equals("English"))
                .findFirst()
                .orElseThrow());

        assertThat(heading()).endsWith("invites you to become its customer");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).noneMatch(href -> href.contains("back="));
    }

    @Test
    void a_customer_who_is_signed_in_reads_the_notice_and_associates() {
        var account = people.aCustomer(null);
        var mine = given.byMail(
                partner, people.aUserOf(partner), account.name() + "@customer.example", AssociationType.RESALE);

        try (var _ = ActingAs.of(owner(account.id()))) {
            visit(mine.path() + "/associate");
            assertThat(given.stateOf(mine.id())).as("opening does nothing").isEqualTo("OPEN");
            press("同意并关联");
            assertThat(words()).contains("请阅读并勾选全部协议");
            _find(Checkbox.class).forEach(tick -> _setValue(tick, true));
            press("同意并关联");
        }

        assertThat(heading()).isEqualTo("关联成功");
        assertThat(given.stateOf(mine.id())).isEqualTo("ACCEPTED");
    }

    @Test
    void why_an_account_cannot_be_associated_stands_above_and_the_page_stays() {
        var account = people.aCustomer(null);

        try (var _ = ActingAs.of(owner(account.id()))) {
            visit(invitation.path() + "/associate");
            _find(Checkbox.class).forEach(tick -> _setValue(tick, true));
            press("同意并关联");
        }

        assertThat(words()).contains("被邀请的不一致");
        assertThat(button("同意并关联").isEnabled()).isTrue();
    }

    @Test
    void whoever_is_signed_in_as_somebody_else_is_told_so_and_nothing_happens() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            visit(invitation.path() + "/associate");
        }

        assertThat(heading()).isEqualTo("当前账号不能接受邀请");
        assertThat(words()).contains("somebody/user");
        assertThat(_find(Checkbox.class)).isEmpty();
        assertThat(given.stateOf(invitation.id())).isEqualTo("OPEN");
    }

    @Test
    void a_report_is_made_by_pressing_and_not_by_opening() {
        visit(invitation.path() + "/report");
        assertThat(given.stateOf(invitation.id())).isEqualTo("OPEN");

        press("确认不是发给我的");

        assertThat(words()).contains("感谢反馈");
        assertThat(given.stateOf(invitation.id())).isEqualTo("WITHDRAWN REPORTED");
    }

    private Caller owner(long account) {
        long owner = jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class)
                .single();
        return TestCallers.caller(owner, new Scope.Customer(account), Permission.HOME);
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static String words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).collect(Collectors.joining(" "))
                + _find(Span.class).stream().map(Span::getText).collect(Collectors.joining(" "));
    }

    private static void type(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static void press(String text) {
        _click(button(text));
    }
}
