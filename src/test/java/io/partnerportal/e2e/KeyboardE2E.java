package io.partnerportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who works without a mouse: everything is reached by Tab and arrows, done by Enter and the space bar, left by Escape. */
@PortalTest
class KeyboardE2E {

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    private PartnerOnboarded partner;
    private String colleague;

    @BeforeEach
    void a_partner_with_a_member() {
        partner = given.aSolutionProvider();
        colleague = given.aMember(partner, SystemRole.FINANCE).name();
    }

    @Test
    void a_member_is_found_opened_and_another_one_created_by_the_keyboard_alone() {
        try (var visitor = Browser.visitor(port, 1280, "zh-CN")) {
            signIn(visitor);
            openMembersFromTheMenu(visitor);
            filterOpenAndClose(visitor);
            createMember(visitor);
        }
    }

    private void signIn(Visitor visitor) {
        visitor.open("/login");
        visitor.tabTo("账号名或邮箱");
        visitor.types(partner.name());
        visitor.tabTo("密码");
        visitor.types(GivenPeople.PASSWORD);
        visitor.keys("Enter");
        visitor.sees("欢迎您");
        visitor.settle();
    }

    private static void openMembersFromTheMenu(Visitor visitor) {
        visitor.tabTo("跳到");
        visitor.tabTo("组织");
        visitor.keys("ArrowDown");
        visitor.tabTo("人员管理");
        visitor.keys("Enter");
        visitor.sees("创建人员");
        visitor.settle();
    }

    private void filterOpenAndClose(Visitor visitor) {
        visitor.tabTo("姓名、邮箱或手机号");
        visitor.types(colleague);
        visitor.keys("Enter");
        visitor.sees("共 1 条");
        visitor.settle();
        visitor.tabTo("vaadin-grid");
        visitor.keys("Tab", "Space");
        var detail = visitor.page().locator(".pp-detail");
        detail.waitFor();
        visitor.keys("Escape");
        detail.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(visitor.focused()).startsWith("vaadin-grid");
    }

    private static void createMember(Visitor visitor) {
        visitor.tabTo("创建人员");
        visitor.keys("Enter");
        visitor.sees("第 1 步");
        visitor.settle();
        assertThat(visitor.focused()).contains("用户名");
        var name = GivenPeople.aName();
        visitor.types(name);
        visitor.tabTo("姓名");
        visitor.types("张新同");
        visitor.tabTo("邮箱");
        visitor.types(name + "@member.example");
        visitor.keys("Enter");
        visitor.sees("第 2 步");
        visitor.settle();
        visitor.tabTo("运营人员");
        visitor.keys("Space");
        visitor.tabTo("vaadin-button | 创建人员");
        visitor.keys("Enter");
        visitor.sees("创建人员成功");
        visitor.settle();
        visitor.tabTo("vaadin-button | 我已保存");
        visitor.keys("Enter");
        visitor.page()
                .getByText("创建人员成功")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
