package io.partnerportal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SignInIT {

    @Autowired
    MockMvcTester browser;

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    @Autowired
    Callers callers;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private MockHttpSession session;

    @BeforeEach
    void a_partner_and_a_browser() {
        partner = given.aSolutionProvider();
        session = new MockHttpSession();
    }

    @Test
    void an_owner_signs_in_by_account_name() {
        assertThat(signInAsOwner(partner.name())).hasRedirectedUrl("/");
        assertThat(get("/")).hasStatusOk();
    }

    @Test
    void an_owner_signs_in_by_e_mail() {
        assertThat(signInAsOwner(partner.name() + "@partner.example")).hasRedirectedUrl("/");
    }

    @Test
    void a_member_signs_in_with_account_name_and_user_name() {
        var member = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);

        assertThat(signIn("user", partner.name(), member.name(), GivenPeople.PASSWORD))
                .hasRedirectedUrl("/");
    }

    @Test
    void a_member_cannot_use_the_account_tab() {
        var member = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);

        assertThat(signIn("account", member.name(), "", GivenPeople.PASSWORD))
                .hasRedirectedUrl("/login?failed&tab=account");
    }

    @Test
    void signing_in_gives_the_browser_a_new_session_id() {
        get("/login");
        var before = session.getId();

        signInAsOwner(partner.name());

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void a_wrong_password_keeps_what_was_typed_but_never_the_password() {
        assertThat(signIn("user", partner.name(), "somebody", "wrong-pass-1"))
                .hasRedirectedUrl("/login?failed&tab=user");

        var names = session.getAttributeNames();
        while (names.hasMoreElements()) {
            assertThat(String.valueOf(session.getAttribute(names.nextElement())))
                    .doesNotContain("wrong-pass-1");
        }
        assertThat(String.valueOf(session.getAttribute("portal.sign-in.typed"))).contains(partner.name(), "somebody");
    }

    @Test
    void unknown_known_and_disabled_users_are_sent_back_to_the_same_page() {
        var disabled = given.aSolutionProvider();
        jdbc.sql("update portal_user set status = 'DISABLED' where account_id = :account")
                .param("account", disabled.id())
                .update();

        assertThat(signIn("account", "nobody-at-all", "", "wrong-pass-1"))
                .hasRedirectedUrl("/login?failed&tab=account");
        assertThat(signIn("account", partner.name(), "", "wrong-pass-1")).hasRedirectedUrl("/login?failed&tab=account");
        assertThat(signInAsOwner(disabled.name())).hasRedirectedUrl("/login?failed&tab=account");
    }

    @Test
    void ten_thousand_characters_are_refused_unread_and_not_kept() {
        var endless = "x".repeat(10_000);

        assertThat(signIn("account", partner.name(), "", endless)).hasRedirectedUrl("/login?failed&tab=account");
        assertThat(signIn("user", endless, endless, GivenPeople.PASSWORD)).hasRedirectedUrl("/login?failed&tab=user");
        assertThat(String.valueOf(session.getAttribute("portal.sign-in.typed"))).hasSizeLessThan(1_000);
        assertThat(jdbc.sql("select count(*) from sign_in_attempt where user_id in "
                                + "(select id from portal_user where account_id = :account)")
                        .param("account", partner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_form_without_its_token_signs_nobody_in() {
        var answer = browser.post()
                .uri("/login")
                .session(session)
                .param("account", partner.name())
                .param("password", GivenPeople.PASSWORD)
                .exchange();

        assertThat(answer).hasRedirectedUrl("/login?expired");
        assertThat(get("/")).hasRedirectedUrl("/login");
    }

    @Test
    void a_deep_link_survives_the_sign_in() {
        assertThat(get("/sales/customer-consumption?cycle=2024-09")).hasRedirectedUrl("/login");

        assertThat(signInAsOwner(partner.name()).getResponse().getRedirectedUrl())
                .contains("/sales/customer-consumption?cycle=2024-09");
    }

    @Test
    void an_iam_user_gets_401_on_every_page_with_the_way_out() {
        var user = given.anIamUser(partner);
        assertThat(signIn("user", partner.name(), user.name(), GivenPeople.PASSWORD))
                .hasStatus(302);

        Arrays.stream(Navigation.values())
                .map(Navigation::route)
                .flatMap(Optional::stream)
                .forEach(route -> assertThat(get("/" + route))
                        .hasStatus(401)
                        .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Portal")
                        .bodyText()
                        .contains("组织成员", "Member Management", "退出登录"));
        assertThat(get("/styles.css")).hasStatus(401);
        assertThat(get("/VAADIN/anything")).hasStatus(401);
        assertThat(get("/VAADIN/dynamic/resource/0/secret/bill.csv")).hasStatus(401);
        assertThat(browser.post()
                        .uri("/?v-r=uidl&v-uiId=0")
                        .session(session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange())
                .hasStatus(401);
        assertThat(get("/v2/customers")).hasStatus(401);
        assertThat(get("/language?to=en")).hasStatus(302);
    }

    @Test
    void a_page_is_answered_with_403_or_as_if_not_there_exactly_where_the_roles_do_not_open_it() {
        var member = given.aMember(partner, SystemRole.FINANCE);
        signIn("user", partner.name(), member.name(), GivenPeople.PASSWORD);
        var permissions = callers.byUser(member.id()).orElseThrow().permissions();

        var pages = Arrays.stream(Navigation.values())
                .filter(node -> node.route().isPresent() && node != Navigation.HOME)
                .toList();
        assertThat(page("/")).hasStatusOk();
        assertThat(pages)
                .anyMatch(page -> permissions.contains(page.permission().orElseThrow()));
        for (var page : pages) {
            var closed = page.isHiddenUnlessOpen() ? 404 : 403;
            var status = permissions.contains(page.permission().orElseThrow()) ? 200 : closed;
            for (var behind : List.of("", "/", "/" + PublicId.random(), "?q=x")) {
                assertThat(page("/" + page.route().orElseThrow() + behind))
                        .as(page + behind)
                        .hasStatus(status);
            }
        }
    }

    private MvcTestResult page(String address) {
        return browser.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .session(session)
                .exchange();
    }

    @Test
    void an_iam_user_can_sign_out() {
        var user = given.anIamUser(partner);
        signIn("user", partner.name(), user.name(), GivenPeople.PASSWORD);

        assertThat(browser.post().uri("/logout").session(session).with(csrf()).exchange())
                .hasRedirectedUrl("/login?signed-out");
    }

    @Test
    void signing_out_ends_the_sign_in_row() {
        signInAsOwner(partner.name());

        browser.post().uri("/logout").session(session).with(csrf()).exchange();

        assertThat(jdbc.sql("select count(*) from sign_in where ended_at is null and user_id in "
                                + "(select id from portal_user where account_id = :account)")
                        .param("account", partner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_sign_in_left_alone_for_fifteen_minutes_is_over() {
        signInAsOwner(partner.name());
        assertThat(get("/")).hasStatusOk();

        clock.turnBy(Duration.ofMinutes(16));

        assertThat(get("/")).hasRedirectedUrl("/login");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void nobody_stays_signed_in_longer_than_twelve_hours() {
        signInAsOwner(partner.name());
        for (int minutes = 0; minutes < 12 * 60; minutes += 10) {
            clock.turnBy(Duration.ofMinutes(10));
            get("/");
        }

        clock.turnBy(Duration.ofMinutes(1));

        assertThat(get("/")).hasRedirectedUrl("/login");
    }

    @Test
    void a_heartbeat_does_not_keep_a_sign_in_alive() {
        signInAsOwner(partner.name());
        clock.turnBy(Duration.ofMinutes(10));
        browser.get().uri("/").param("v-r", "heartbeat").session(session).exchange();

        clock.turnBy(Duration.ofMinutes(6));

        assertThat(get("/")).hasRedirectedUrl("/login");
    }

    @Test
    void a_disabled_user_is_out_at_the_next_click() {
        signInAsOwner(partner.name());
        jdbc.sql("update portal_user set status = 'DISABLED' where account_id = :account")
                .param("account", partner.id())
                .update();

        assertThat(get("/")).hasRedirectedUrl("/login");
    }

    @Test
    void a_hundred_failures_from_one_network_are_answered_with_429() {
        for (int attempt = 0; attempt < 100; attempt++) {
            jdbc.sql("""
                    insert into sign_in_attempt (id, address, network, agent, happened_at, outcome, counts)
                    values (:id, '127.0.0.9', '127.0.0.0/24', '', :now, 'WRONG_PASSWORD', false)
                    """)
                    .param("id", -1000 - attempt)
                    .param("now", clock.instant())
                    .update();
        }

        assertThat(signInAsOwner(partner.name())).hasStatus(429);
    }

    @Test
    void the_language_switch_never_leads_away_from_the_portal() {
        assertThat(get("/language?to=en&back=//evil.example")).hasRedirectedUrl("/");
        assertThat(get("/language?to=en&back=/exports")).hasRedirectedUrl("/exports");
    }

    private MvcTestResult signInAsOwner(String account) {
        return signIn("account", account, "", GivenPeople.PASSWORD);
    }

    private MvcTestResult signIn(String tab, String account, String user, String password) {
        return browser.post()
                .uri("/login")
                .session(session)
                .with(csrf())
                .param("tab", tab)
                .param("account", account)
                .param("user", user)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).session(session).exchange();
    }
}
