package io.partnerportal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.secondfactor.GivenAuthenticator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SecondStepIT {

    @Autowired
    MockMvcTester browser;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenAuthenticator authenticator;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpSession session = new MockHttpSession();
    private PartnerOnboarded partner;
    private long owner;
    private List<String> recoveryCodes;

    @BeforeEach
    void an_owner_with_an_authenticator_app() {
        partner = given.aSolutionProvider();
        owner = given.ownerOf(partner);
        recoveryCodes = authenticator.add(owner);
        clock.turnBy(Duration.ofMinutes(1));
    }

    @Test
    void the_password_alone_signs_nobody_in() {
        assertThat(password()).hasRedirectedUrl("/login/code");

        assertThat(get("/")).hasRedirectedUrl("/login");
        assertThat(signIns()).isZero();
        assertThat(get("/login/code")).hasStatusOk();
    }

    @Test
    void password_and_code_sign_in() {
        password();

        assertThat(code(authenticator.code(owner))).hasRedirectedUrl("/");
        assertThat(get("/")).hasStatusOk();
        assertThat(signIns()).isOne();
    }

    @Test
    void a_recovery_code_stands_in_for_the_app() {
        password();

        assertThat(code(recoveryCodes.getFirst())).hasRedirectedUrl("/");
    }

    @Test
    void a_code_signs_in_once() {
        var code = authenticator.code(owner);
        password();
        code(code);
        session.clearAttributes();
        password();

        assertThat(code(code)).hasRedirectedUrl("/login/code?failed");
    }

    @Test
    void between_the_steps_the_browser_gets_a_new_session_id() {
        get("/login");
        var before = session.getId();

        password();

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void five_wrong_codes_lock_the_user_even_with_the_right_password_between_them() {
        for (int i = 0; i < 5; i++) {
            password();
            assertThat(code("00000" + i)).hasRedirectedUrl("/login/code?failed");
        }

        assertThat(code(authenticator.code(owner))).hasRedirectedUrl("/login/code?failed");
        assertThat(password()).hasRedirectedUrl("/login?failed&tab=account");
        clock.turnBy(Duration.ofMinutes(16));
        password();
        assertThat(code(authenticator.code(owner))).hasRedirectedUrl("/");
    }

    @Test
    void the_second_step_must_follow_within_five_minutes() {
        password();
        clock.turnBy(Duration.ofMinutes(6));

        assertThat(code(authenticator.code(owner))).hasRedirectedUrl("/login?expired");
        assertThat(signIns()).isZero();
    }

    @Test
    void a_password_set_meanwhile_ends_what_the_old_one_began() {
        password();
        jdbc.sql("update portal_user set password_set_at = :later where id = :user")
                .param("later", clock.instant().plusSeconds(1))
                .param("user", owner)
                .update();

        assertThat(code(authenticator.code(owner))).hasRedirectedUrl("/login?expired");
    }

    @Test
    void a_code_without_the_password_before_it_leads_back_to_sign_in() {
        assertThat(code("123456")).hasRedirectedUrl("/login?expired");
    }

    private MvcTestResult password() {
        return browser.post()
                .uri("/login")
                .session(session)
                .with(csrf())
                .param("tab", "account")
                .param("account", partner.name())
                .param("password", GivenPeople.PASSWORD)
                .exchange();
    }

    private MvcTestResult code(String code) {
        return browser.post()
                .uri("/login/code")
                .session(session)
                .with(csrf())
                .param("code", code)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).session(session).exchange();
    }

    private int signIns() {
        return jdbc.sql("select count(*) from sign_in where user_id = :user")
                .param("user", owner)
                .query(Integer.class)
                .single();
    }
}
