package io.partnerportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a browser may not be made to do, and what it may not make us believe. */
@PortalTest
class DefencesE2E {

    private static final int WIDE = 1280;

    /** Two ways in that markup offers; answers with what stopped them. */
    private static final String INJECTION = """
            () => new Promise(done => {
              const stopped = [];
              document.addEventListener('securitypolicyviolation', event => {
                stopped.push(event.effectiveDirective);
                if (stopped.length === 2) {
                  done(stopped);
                }
              });
              const script = document.createElement('script');
              script.textContent = 'window.injected = true';
              document.body.append(script);
              const picture = document.createElement('div');
              picture.innerHTML = '<img src="data:," onerror="window.injected = true">';
              document.body.append(picture);
            })
            """;

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    /** Decision 12b counts guesses by network, so that nobody may choose the own one. */
    @Test
    void where_a_guess_comes_from_is_not_for_the_guesser_to_say() {
        try (var guesser = Browser.visitor(port, WIDE, "en-US")) {
            guesser.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https"));
            assertThat(guesser.open("/login").headers()).doesNotContainKey("strict-transport-security");
            guesser.signIn(partner.name(), "", "not-the-password");
        }

        assertThat(jdbc.sql("""
                        select a.address
                          from sign_in_attempt a
                          join portal_user u on u.id = a.user_id
                         where u.account_id = :account
                        """)
                        .param("account", partner.id())
                        .query(String.class)
                        .list())
                .containsExactly("127.0.0.1");
    }

    /** The other stories look at every screen they come to for anything the policy stopped. */
    @Test
    void a_script_that_found_its_way_into_a_page_does_not_run() {
        try (var visitor = Browser.visitor(port, WIDE, "en-US")) {
            var policy = visitor.open("/login").headers().get("content-security-policy");
            assertThat(policy)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'")
                    .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/]{24}' 'unsafe-eval';");
            assertThat(visitor.open("/login").headers()).doesNotContainEntry("content-security-policy", policy);

            assertThat(visitor.page().evaluate(INJECTION)).isEqualTo(List.of("script-src-elem", "script-src-attr"));
            assertThat(visitor.page().evaluate("() => window.injected === undefined"))
                    .isEqualTo(true);
        }
    }

    @Test
    void a_screen_comes_with_every_header_that_a_plain_page_has() {
        try (var visitor = Browser.visitor(port, WIDE, "en-US")) {
            visitor.signIn(partner.name(), "", GivenPeople.PASSWORD);

            assertThat(visitor.open("/").headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsKey("x-frame-options")
                    .hasEntrySatisfying(
                            "cache-control", value -> assertThat(value).contains("no-store"));
        }
    }

    @Test
    void a_plain_page_may_have_no_script_at_all() {
        var program = given.anIamUser(partner);
        try (var visitor = Browser.visitor(port, WIDE, "en-US")) {
            visitor.signIn(partner.name(), program.name(), GivenPeople.PASSWORD);

            var refused = visitor.open("/");

            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.headers().get("content-security-policy"))
                    .startsWith("default-src 'none'; style-src 'self'");
        }
    }
}
