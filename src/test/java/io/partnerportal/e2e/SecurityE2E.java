package io.partnerportal.e2e;

import com.microsoft.playwright.Page;
import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.secondfactor.GivenAuthenticator;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account owner looks after the own way in, and after what an open browser could be used for. */
@PortalTest
class SecurityE2E {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final String OWN_PASSWORD = "heron-plank-7-violet";

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenAuthenticator authenticator;

    @Autowired
    LastSecret outbox;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private long owner;

    @BeforeEach
    void an_owner() {
        partner = given.aSolutionProvider();
        owner = given.ownerOf(partner);
    }

    @Test
    void an_access_key_needs_the_code_of_a_mail_once_the_switch_is_on() {
        try (var visitor = Browser.visitor(port, WIDE, "en-US")) {
            visitor.signIn(partner.name(), "", GivenPeople.PASSWORD);
            visitor.goTo("/protection");
            visitor.looksRight("protection");
            visitor.press("Turn on");
            visitor.looksRight("protection-code");
            type(visitor, "Verification code", "Confirm");
            visitor.sees("Verification codes are on.");

            clock.turnBy(Duration.ofMinutes(2));
            visitor.open("/access-keys");
            visitor.looksRight("access-keys-none");
            visitor.press("Create access key");
            visitor.fill("Note", "nightly sync");
            last(visitor, "Create access key");
            type(visitor, "Verification code", "Confirm");
            visitor.sees("The secret is shown this once.");
            visitor.looksRight("access-key-secret");
            visitor.press("I have kept it");
            visitor.sees("nightly sync");
            visitor.looksRight("access-keys");
        }
    }

    @Test
    void a_phone_becomes_the_second_step() {
        try (var visitor = Browser.visitor(port, NARROW, "zh-CN")) {
            visitor.signIn(partner.name(), "", GivenPeople.PASSWORD);
            visitor.goTo("/security");
            visitor.looksRight("security");
            visitor.press("绑定身份验证器");
            visitor.fill("当前密码", GivenPeople.PASSWORD);
            visitor.press("继续");
            visitor.looksRight("second-factor-enrolment");
            visitor.fill("验证器中的验证码", authenticator.code(owner));
            last(visitor, "开启");
            visitor.sees("恢复码仅显示这一次");
            visitor.looksRight("second-factor-recovery-codes");
            visitor.press("我已保存");
        }
        clock.turnBy(Duration.ofMinutes(1));
        try (var visitor = Browser.visitor(port, NARROW, "zh-CN")) {
            visitor.signIn(partner.name(), "", GivenPeople.PASSWORD);
            visitor.sees("恢复码");
            visitor.looksRight("second-step");
            visitor.page().locator("input[name=code]").fill(authenticator.code(owner));
            visitor.page().locator("button[type=submit]").click();
            visitor.settle();
            visitor.open("/my-sign-ins");
            visitor.sees("当前浏览器");
            visitor.looksRight("my-sign-ins");
        }
    }

    @Test
    void a_forgotten_password_is_replaced_by_the_link_of_a_mail() {
        try (var visitor = Browser.visitor(port, NARROW, "en-US")) {
            visitor.open("/login");
            visitor.looksRight("sign-in");
            visitor.text("Forgot").click();
            visitor.settle();
            visitor.looksRight("forgot-password");
            visitor.fill("Account name, or e-mail of the owner", partner.name());
            visitor.press("Send");
            visitor.looksRight("forgot-password-sent");

            var address = partner.name() + "@partner.example";
            visitor.page().waitForCondition(() -> outbox.mailsTo(address) == 1);
            visitor.open("/" + outbox.to(address));
            visitor.fill("New password", OWN_PASSWORD);
            visitor.fill("New password again", OWN_PASSWORD);
            visitor.looksRight("reset-password");
            visitor.press("Set password");
            visitor.looksRight("reset-password-done");

            visitor.signIn(partner.name(), "", OWN_PASSWORD);
            visitor.sees("Welcome");
        }
    }

    private void type(Visitor visitor, String label, String verb) {
        visitor.fill(label, outbox.to(partner.name() + "@partner.example"));
        last(visitor, verb);
    }

    private static void last(Visitor visitor, String button) {
        visitor.page()
                .locator("vaadin-button", new Page.LocatorOptions().setHasText(button))
                .last()
                .click();
        visitor.settle();
    }
}
