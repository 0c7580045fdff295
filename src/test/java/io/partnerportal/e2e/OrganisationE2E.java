package io.partnerportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.organisations.PartnerOnboarded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A partner's administrator lets somebody in, decides what they see, and takes it away again. */
@PortalTest
class OrganisationE2E {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final String OWN_PASSWORD = "heron-plank-7-violet";

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    private PartnerOnboarded partner;
    private String member;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
        member = GivenPeople.aName();
    }

    @Test
    void a_member_sees_what_a_custom_role_allows_until_it_is_withdrawn() {
        try (var administrator = Browser.visitor(port, WIDE, "zh-CN");
                var newcomer = Browser.visitor(port, WIDE, "zh-CN")) {
            administrator.signIn(partner.name(), "", GivenPeople.PASSWORD);
            createRole(administrator);
            var first = createMember(administrator);

            changeFirstPassword(newcomer, first);
            newcomer.open("/sales/customer-consumption");
            newcomer.sees("消费汇总");
            newcomer.open("/members");
            newcomer.sees("没有权限");
            newcomer.looksRight("member-forbidden");

            giveReadOnlyRole(administrator);
            newcomer.open("/sales/customer-consumption");
            newcomer.sees("没有权限");
        }
    }

    private void createRole(Visitor administrator) {
        administrator.open("/roles");
        administrator.looksRight("roles");
        administrator.press("创建自定义角色");
        administrator.fill("角色名称", "消费查看" + member);
        tick(administrator, "客户消费");
        administrator.looksRight("role-new");
        administrator.press("创建角色");
        administrator.sees("已创建角色");
    }

    private String createMember(Visitor administrator) {
        administrator.open("/members");
        administrator.press("创建人员");
        administrator.fill("用户名", member);
        administrator.fill("姓名", "欧阳晓明");
        administrator.fill("邮箱", member + "@member.example");
        administrator.looksRight("member-new-person");
        administrator.press("下一步");
        tick(administrator, "消费查看" + member);
        administrator.looksRight("member-new-roles");
        last(administrator, "创建人员").click();
        administrator.sees("创建人员成功");
        administrator.looksRight("member-created");
        var password = administrator.page().locator(".pp-copy").last().getAttribute("data-copy");
        administrator.press("我已保存");
        return password;
    }

    private void changeFirstPassword(Visitor newcomer, String first) {
        newcomer.signIn(partner.name(), member, first);
        newcomer.open("/sales/customer-consumption");
        newcomer.sees("修改密码");
        newcomer.looksRight("first-password");
        newcomer.fill("当前密码", first);
        newcomer.fill("新密码", OWN_PASSWORD);
        newcomer.fill("确认新密码", OWN_PASSWORD);
        last(newcomer, "修改密码").click();
        newcomer.sees("欢迎您");
        newcomer.doesNotSee("组织成员");
    }

    private void giveReadOnlyRole(Visitor administrator) {
        administrator.open("/members?q=" + member);
        administrator.text("欧阳晓明").click();
        administrator.settle();
        administrator.looksRight("member-detail");
        administrator.press("分配角色");
        tick(administrator, "消费查看" + member);
        tick(administrator, "只读人员");
        administrator.press("保存角色");
        administrator.sees("下次操作即生效");
    }

    @Test
    void an_iam_user_made_in_the_account_centre_gets_401_everywhere() {
        try (var owner = Browser.visitor(port, WIDE, "en-US");
                var user = Browser.visitor(port, NARROW, "en-US")) {
            owner.signIn(partner.name(), "", GivenPeople.PASSWORD);
            owner.open("/iam-users");
            owner.press("New IAM user");
            owner.fill("User name", member);
            owner.fill("Name", "build server");
            owner.looksRight("iam-user-new");
            last(owner, "Create IAM user").click();
            owner.sees("IAM user created");
            var password = owner.page().locator(".pp-copy").last().getAttribute("data-copy");

            user.signIn(partner.name(), member, password);
            assertThat(user.open("/").status()).isEqualTo(401);
            assertThat(user.open("/members").status()).isEqualTo(401);
            assertThat(user.open("/profile").status()).isEqualTo(401);
            user.looksRight("iam-user-english");
        }
    }

    private static void tick(Visitor visitor, String words) {
        visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        visitor.settle();
    }

    private static Locator last(Visitor visitor, String words) {
        return visitor.page()
                .locator("vaadin-button", new Page.LocatorOptions().setHasText(words))
                .last();
    }
}
