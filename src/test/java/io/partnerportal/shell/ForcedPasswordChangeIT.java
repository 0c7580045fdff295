package io.partnerportal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.accounts.AccountOpened;
import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Navigation;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class ForcedPasswordChangeIT {

    @Autowired
    MockMvcTester browser;

    @Autowired
    AccountService accounts;

    @Autowired
    Callers callers;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpSession session = new MockHttpSession();
    private AccountOpened opened;

    @BeforeEach
    void somebody_signed_in_with_a_password_that_another_person_set() {
        var name = GivenPeople.aName();
        opened = accounts.open(new NewAccount(
                AccountKind.OPERATOR, name, "平台运营", name + "@portal.example", "cn", GivenPeople.PASSWORD));
        browser.post()
                .uri("/login")
                .session(session)
                .with(csrf())
                .param("tab", "account")
                .param("account", name)
                .param("password", GivenPeople.PASSWORD)
                .exchange();
    }

    @Test
    void every_page_leads_to_the_one_where_the_password_is_changed() {
        Arrays.stream(Navigation.values())
                .map(Navigation::route)
                .flatMap(Optional::stream)
                .forEach(route -> assertThat(get("/" + route)).hasRedirectedUrl("/change-password"));
        assertThat(get("/change-password")).hasStatusOk();
    }

    @Test
    void language_and_signing_out_are_still_there() {
        assertThat(get("/language?to=en&back=/change-password")).hasRedirectedUrl("/change-password");
        assertThat(browser.post().uri("/logout").session(session).with(csrf()).exchange())
                .hasRedirectedUrl("/login?signed-out");
    }

    @Test
    void calls_that_are_no_pages_are_refused() {
        assertThat(browser.post()
                        .uri("/v2/anything")
                        .session(session)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void the_doors_are_shut_too() {
        assertThat(callers.byUser(user())).hasValueSatisfying(caller -> {
            assertThat(caller.mustChangePassword()).isTrue();
            assertThat(caller.permissions()).isEmpty();
        });
    }

    @Test
    void once_the_password_is_the_users_own_everything_is_open() {
        accounts.keepPasswords(opened.id());

        assertThat(get("/")).hasStatusOk();
    }

    private long user() {
        return jdbc.sql("select id from portal_user where account_id = :account")
                .param("account", opened.id())
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).session(session).exchange();
    }
}
