package io.partnerportal.acceptance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.UiTest;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.invitations.GivenInvitations;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.registrations.TextedCodesHere;
import io.partnerportal.resellerinvitations.GivenResellerLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registering behind a link where codes can go to mobile numbers. */
@PortalTest
class MobileCodeIT extends UiTest {

    private static final String PASSWORD = "kupfer-VOLLmond-9";

    @Autowired
    GivenInvitations given;

    @Autowired
    GivenResellerLink resellers;

    @Autowired
    GivenPeople people;

    @Autowired
    LastSecret mails;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableListableBeanFactory beans;

    private final String address = GivenInvitations.anAddress();
    private final String name = GivenPeople.aName();
    private final String mobile = TextedCodesHere.aMobile();
    private TextedCodesHere texts;

    @BeforeEach
    void a_gateway() {
        texts = new TextedCodesHere(beans);
    }

    @AfterEach
    void none_any_more() {
        texts.close();
    }

    @Test
    void a_customer_proves_the_number_by_a_code_sent_to_it() {
        var partner = people.aSolutionProvider();
        visit(given.byMail(partner, people.aUserOf(partner), address, AssociationType.RESALE)
                .path());
        press("注册并关联");
        press("发送短信验证码");
        assertThat(field("手机号（选填）").isInvalid()).as("no number yet").isTrue();

        fillIn("企业或个人名称");
        press("注册并关联");
        assertThat(field("短信验证码").isInvalid()).as("a number without its code").isTrue();

        press("发送短信验证码");
        _setValue(field("短信验证码"), texts.codeTo(mobile));
        press("注册并关联");

        assertThat(_get(H1.class).getText()).isEqualTo("关联成功");
        assertThat(mobileOf(name)).isEqualTo(mobile);
    }

    @Test
    void a_reseller_does_so_too() {
        var link = resellers.to(address, people.aPartner(PartnerIdentity.DISTRIBUTOR, null));
        visit(link.path());
        press("注册新账号");
        fillIn("公司全称");
        press("发送短信验证码");
        _setValue(field("短信验证码"), texts.codeTo(mobile));
        press("注册并接受邀请");

        assertThat(_get(H1.class).getText()).isEqualTo("您已成为云经销商");
        assertThat(mobileOf(name)).isEqualTo(mobile);
    }

    @Test
    void whoever_gives_no_number_needs_no_code_for_one() {
        var partner = people.aSolutionProvider();
        visit(given.byMail(partner, people.aUserOf(partner), address, AssociationType.RESALE)
                .path());
        press("注册并关联");
        fillIn("企业或个人名称");
        _setValue(field("手机号（选填）"), "");
        press("注册并关联");

        assertThat(_get(H1.class).getText()).isEqualTo("关联成功");
    }

    private void fillIn(String company) {
        press("发送验证码");
        _setValue(field("账号名"), name);
        _setValue(field(company), "江南零售");
        _setValue(field("邮箱验证码"), mails.to(address));
        _setValue(field("手机号（选填）"), mobile);
        _find(PasswordField.class).forEach(field -> _setValue(field, PASSWORD));
        _find(Checkbox.class).forEach(tick -> _setValue(tick, true));
    }

    private String mobileOf(String account) {
        return jdbc.sql("select mobile from portal_user where name = :name")
                .param("name", account)
                .query(String.class)
                .single();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
