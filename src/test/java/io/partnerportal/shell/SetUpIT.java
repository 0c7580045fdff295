package io.partnerportal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.accounts.AccountQueries;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SetUpIT {

    @Autowired
    SetUp setUp;

    @Autowired
    GivenSetUp given;

    @Autowired
    AccountQueries accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester browser;

    private String printed;

    @BeforeEach
    void an_empty_portal_that_printed_its_code(CapturedOutput output) {
        given.anEmptyPortal();
        var line = output.getOut().stripTrailing();
        printed = line.substring(line.lastIndexOf(' ') + 1);
    }

    @AfterEach
    void no_code_is_left() {
        given.noCode();
    }

    @Test
    void every_page_leads_to_the_set_up() {
        assertThat(get("/")).hasRedirectedUrl("/set-up");
        assertThat(get("/login")).hasRedirectedUrl("/set-up");
        assertThat(get("/operator/partners/new")).hasRedirectedUrl("/set-up");
        assertThat(get("/set-up")).hasStatusOk();
    }

    @Test
    void whoever_knows_the_code_opens_the_operators_account_once() {
        setUp.firstOperator(wish(printed, GivenPeople.PASSWORD, GivenPeople.PASSWORD));

        assertThat(accounts.anyAccount()).isTrue();
        assertThat(jdbc.sql("select kind from account where name = 'operator'")
                        .query(String.class)
                        .single())
                .isEqualTo("OPERATOR");
        assertThat(setUp.isOpen()).isFalse();
        assertThat(get("/set-up")).hasStatus(404);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> setUp.firstOperator(wish(printed, GivenPeople.PASSWORD, GivenPeople.PASSWORD)));
    }

    @Test
    void a_wrong_code_opens_nothing() {
        assertRefused("code", wish("AAAA-AAAA-AAAA", GivenPeople.PASSWORD, GivenPeople.PASSWORD));
        assertThat(accounts.anyAccount()).isFalse();
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_the_code_still_counts() {
        assertRefused("repetition", wish(printed, GivenPeople.PASSWORD, "Other-pass-7"));
        assertRefused("password", wish(printed, "weak", "weak"));
        assertRefused("email", new FirstOperator(printed, "平台运营", "nobody", "Good-pass-7", "Good-pass-7"));

        setUp.firstOperator(wish(printed, GivenPeople.PASSWORD, GivenPeople.PASSWORD));
        assertThat(accounts.anyAccount()).isTrue();
    }

    @Test
    void style_sheets_and_the_language_are_open_meanwhile() {
        assertThat(browser.get().uri("/language?to=en&back=/set-up").accept(MediaType.TEXT_HTML))
                .hasRedirectedUrl("/set-up");
        assertThat(browser.get().uri("/plain.css").header(HttpHeaders.ACCEPT, "text/css"))
                .hasStatusOk();
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
    }

    private void assertRefused(String field, FirstOperator wish) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> setUp.firstOperator(wish))
                .matches(refused -> refused.field().equals(field));
    }

    private static FirstOperator wish(String code, String password, String repetition) {
        return new FirstOperator(code, "平台运营", "operator@portal.example", password, repetition);
    }
}
