package io.partnerportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The main job as the people do it: a bill becomes what a reseller's account manager sees of the own customers. */
@PortalTest
class MainJobE2E {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private String operator;
    private PartnerOnboarded distributor;
    private PartnerOnboarded reseller;
    private UserAdded manager;

    @BeforeEach
    void a_channel_in_october_2024() {
        clock.turnTo("2024-08-20T02:00:00Z");
        operator = given.anOperator();
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        manager = given.aMember(reseller, SystemRole.ACCOUNT_MANAGER);
        clock.turnTo("2024-10-15T02:00:00Z");
    }

    @Test
    void a_bill_becomes_visible_to_those_who_may_see_it() throws IOException {
        var mine = "mine-" + GivenPeople.aName();
        var other = "other-" + GivenPeople.aName();
        var bill = aBill(mine, other);
        try (var visitor = Browser.visitor(port, WIDE, "zh-CN")) {
            visitor.signIn(operator, "", GivenPeople.PASSWORD);
            createCustomer(visitor, mine, manager.name());
            createCustomer(visitor, other, "");
            upload(visitor, bill);
            assign(visitor, mine + "-sub", mine);
            assign(visitor, other + "-sub", other);
            publish(visitor, bill);
        }
        theManagerSeesOwnCustomersOnly(mine, other);
        theDistributorSeesBothByNamingTheReseller(mine, other);
    }

    private void createCustomer(Visitor visitor, String name, String managerName) {
        visitor.open("/operator/customers");
        visitor.press("创建客户");
        visitor.fill("账号名", name);
        visitor.fill("客户名称", "客户" + name);
        visitor.fill("邮箱", name + "@customer.example");
        visitor.choose("所属伙伴", reseller.name());
        if (!managerName.isEmpty()) {
            visitor.choose("客户经理", managerName);
        }
        visitor.fill("关联日期", "2024-09-01");
        visitor.page().keyboard().press("Enter");
        visitor.looksRight("create-customer-" + name);
        visitor.page()
                .locator("vaadin-button", new Page.LocatorOptions().setHasText("创建客户"))
                .last()
                .click();
        visitor.sees("客户已创建");
    }

    private void upload(Visitor visitor, Path bill) {
        visitor.open("/operator/imports");
        visitor.looksRight("imports");
        visitor.press("上传账单");
        visitor.page().setInputFiles("vaadin-upload input[type=file]", bill);
        visitor.page().waitForURL("**/operator/imports/*");
        visitor.page()
                .locator(".pp-progress-phase", new Page.LocatorOptions().setHasText("待发布"))
                .waitFor();
        visitor.looksRight("import-loaded");
    }

    private void assign(Visitor visitor, String subAccount, String customer) {
        visitor.open("/operator/sub-accounts?q=" + subAccount);
        visitor.sees(subAccount);
        visitor.page().locator("vaadin-grid vaadin-checkbox").last().click();
        visitor.press("分配客户");
        visitor.choose("客户", customer);
        visitor.looksRight("assign-" + customer);
        visitor.page()
                .locator("vaadin-dialog vaadin-button", new Page.LocatorOptions().setHasText("分配客户"))
                .last()
                .click();
        visitor.sees("已分配 1 个子账号");
    }

    private void publish(Visitor visitor, Path bill) {
        visitor.open("/operator/imports");
        visitor.text(bill.getFileName().toString()).click();
        visitor.page()
                .locator(".pp-detail-actions vaadin-button", new Page.LocatorOptions().setHasText("发布"))
                .first()
                .click();
        visitor.page()
                .locator("vaadin-dialog vaadin-button", new Page.LocatorOptions().setHasText("发布"))
                .last()
                .click();
        visitor.page()
                .locator(".pp-progress-phase", new Page.LocatorOptions().setHasText("已发布"))
                .waitFor();
        visitor.looksRight("import-published");
    }

    private void theManagerSeesOwnCustomersOnly(String mine, String other) {
        try (var visitor = Browser.visitor(port, WIDE, "zh-CN")) {
            visitor.signIn(reseller.name(), manager.name(), GivenPeople.PASSWORD);
            visitor.goTo("/sales/customer-consumption/detail?cycle=2024-09");
            visitor.sees(mine);
            visitor.doesNotSee(other);
            visitor.sees("共 1 条");
            visitor.looksRight("details-of-a-manager");
        }
    }

    private void theDistributorSeesBothByNamingTheReseller(String mine, String other) {
        try (var visitor = Browser.visitor(port, WIDE, "en-US")) {
            visitor.signIn(distributor.name(), "", GivenPeople.PASSWORD);
            visitor.open("/sales/customer-consumption/detail?cycle=2024-09");
            visitor.doesNotSee(mine);
            visitor.open("/sales/customer-consumption/detail?cycle=2024-09&reseller=" + reseller.publicId());
            visitor.sees(mine);
            visitor.sees(other);
            visitor.open("/sales/customer-consumption?cycle=2024-09&reseller=" + reseller.publicId());
            visitor.sees("Total expenditure");
            visitor.looksRight("summary-of-a-reseller");
        }
    }

    @Test
    void an_iam_user_reads_why_there_is_no_way_in_and_signs_out() {
        var user = given.anIamUser(reseller);
        try (var visitor = Browser.visitor(port, NARROW, "zh-CN")) {
            visitor.signIn(reseller.name(), user.name(), GivenPeople.PASSWORD);

            assertThat(visitor.open("/").status()).isEqualTo(401);
            visitor.sees("组织成员");
            visitor.looksRight("iam-user-401");
            visitor.press("退出登录");
            visitor.sees("账号登录");
        }
    }

    @Test
    void an_unknown_address_and_one_without_permission_say_so() {
        try (var visitor = Browser.visitor(port, WIDE, "zh-CN")) {
            visitor.signIn(reseller.name(), manager.name(), GivenPeople.PASSWORD);

            visitor.open("/nowhere");
            visitor.sees("页面不存在");
            visitor.looksRight("not-found");
            visitor.open("/operator/partners");
            visitor.sees("没有权限");
            visitor.looksRight("forbidden");
        }
    }

    @Test
    void the_language_is_remembered_and_the_site_notice_stays_away() {
        jdbc.sql("update account set site = 'intl' where id = :id")
                .param("id", distributor.id())
                .update();
        try (var visitor = Browser.visitor(port, WIDE, "zh-CN")) {
            visitor.signIn(distributor.name(), "", GivenPeople.PASSWORD);
            visitor.sees("您已登录国际站账号");
            visitor.page().locator("#pp-language").click();
            visitor.sees("You are signed in with an account of the international site");
            visitor.press("Do not show again");
        }
        try (var visitor = Browser.visitor(port, NARROW, "zh-CN")) {
            visitor.signIn(distributor.name(), "", GivenPeople.PASSWORD);
            visitor.sees("Welcome");
            visitor.doesNotSee("international site");
            visitor.looksRight("home-narrow");
        }
    }

    /** One line for each customer's sub-account; the file's name is the test's own. */
    private static Path aBill(String mine, String other) throws IOException {
        var file = Path.of("target", "bill-of-" + mine + ".csv");
        return Files.writeString(file, """
                BilledCost,BillingCurrency,BillingPeriodStart,ChargePeriodStart,ChargeCategory,ChargeDescription,ProviderName,ServiceName,SubAccountId
                12.50,CNY,2024-09-01T00:00:00Z,2024-09-03T00:00:00Z,Usage,按需计费,云 %1$s,弹性云服务器,%1$s-sub
                7.25,CNY,2024-09-01T00:00:00Z,2024-09-04T00:00:00Z,Usage,按需计费,云 %1$s,对象存储,%2$s-sub
                """.formatted(mine, other));
    }
}
