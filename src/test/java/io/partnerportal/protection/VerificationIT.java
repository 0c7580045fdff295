package io.partnerportal.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class VerificationIT {

    private static final String FREEZE = "protection.switch";
    private static final String REQUEST = "Freeze[customer=17]";

    @Autowired
    ProtectionService service;

    @Autowired
    ProtectionSwitches switches;

    @Autowired
    Verified verified;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    LastSecret outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private Caller administrator;
    private String address;
    private ActingAs acting;

    @BeforeEach
    void an_administrator_whose_account_asks_for_codes() {
        partner = given.aSolutionProvider();
        var member = given.aMember(partner, SystemRole.ADMINISTRATOR);
        administrator = callers.byUser(member.id()).orElseThrow();
        address = member.name() + "@member.example";
        switches.turn(partner.id(), true);
        acting = ActingAs.of(administrator);
    }

    @AfterEach
    void nobody_acts() {
        acting.close();
    }

    @Test
    void without_a_code_nothing_is_done() {
        assertRefused(
                "protection.code-missing",
                () -> transaction.executeWithoutResult(_ -> verified.require(FREEZE, REQUEST)));
    }

    @Test
    void while_the_switch_is_off_nobody_is_asked() {
        switches.turn(partner.id(), false);

        assertThatCode(() -> transaction.executeWithoutResult(_ -> verified.require(FREEZE, REQUEST)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_code_that_was_sent_opens_the_operation_once() {
        service.sendCode(FREEZE, REQUEST);
        var code = outbox.to(address);
        assertThat(code).matches("\\d{6}");

        freeze(code, REQUEST);

        assertRefused("protection.code-expired", () -> freeze(code, REQUEST));
    }

    @Test
    void a_code_for_something_else_or_somebody_else_is_worth_nothing() {
        service.sendCode(FREEZE, REQUEST);
        var code = outbox.to(address);

        assertRefused("protection.code-expired", () -> freeze(code, "Freeze[customer=18]"));
        var other = callers.byUser(
                        given.aMember(partner, SystemRole.ADMINISTRATOR).id())
                .orElseThrow();
        try (var _ = ActingAs.of(other)) {
            assertRefused("protection.code-expired", () -> freeze(code, REQUEST));
        }
        freeze(code, REQUEST);
    }

    @Test
    void the_sixth_try_is_refused_even_when_right() {
        service.sendCode(FREEZE, REQUEST);
        var code = outbox.to(address);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertRefused("protection.code-wrong", () -> freeze(wrong, REQUEST));
        }

        assertRefused("protection.code-expired", () -> freeze(code, REQUEST));
    }

    @Test
    void a_code_that_was_guessed_until_the_last_try_is_written_down_once() {
        service.sendCode(FREEZE, REQUEST);
        var wrong = outbox.to(address).equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 4; i++) {
            assertRefused("protection.code-wrong", () -> freeze(wrong, REQUEST));
        }
        assertThat(guessed()).isEmpty();
        assertRefused("protection.code-wrong", () -> freeze(wrong, REQUEST));
        assertRefused("protection.code-expired", () -> freeze(wrong, REQUEST));

        assertThat(guessed()).containsExactly("REFUSED {\"action\":\"protection.switch\"}");
    }

    private List<String> guessed() {
        return jdbc.sql("""
                select concat(outcome, ' ', after_json)
                  from operation_log
                 where action = 'protection.audit.guessed' and object = :user and tenant_id = :account
                """)
                .param("user", administrator.name())
                .param("account", partner.id())
                .query(String.class)
                .list();
    }

    /** Every try holds a connection and asks for a second one at the same time. */
    @Test
    void tries_made_at_the_same_time_all_count_and_starve_nobody() throws Exception {
        service.sendCode(FREEZE, REQUEST);
        var wrong = outbox.to(address).equals("000000") ? "000001" : "000000";
        Callable<String> attempt = () -> {
            try (var _ = ActingAs.of(administrator)) {
                freeze(wrong, REQUEST);
                return "done";
            } catch (CodeRefused refused) {
                return refused.key();
            }
        };
        var answers = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(40)) {
            for (var answer : people.invokeAll(Collections.nCopies(60, attempt))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnly("protection.code-wrong", "protection.code-expired");
        assertThat(answers).filteredOn("protection.code-wrong"::equals).hasSize(5);
        assertThat(guessed()).hasSize(1);
    }

    @Test
    void a_code_is_good_for_ten_minutes() {
        service.sendCode(FREEZE, REQUEST);
        clock.turnBy(Duration.ofMinutes(10));

        assertRefused("protection.code-expired", () -> freeze(outbox.to(address), REQUEST));
    }

    @Test
    void another_code_is_sent_after_a_minute_and_voids_the_one_before() {
        service.sendCode(FREEZE, REQUEST);
        var first = outbox.to(address);
        assertRefused("protection.too-soon", () -> service.sendCode(FREEZE, REQUEST));
        clock.turnBy(Duration.ofSeconds(60));
        service.sendCode(FREEZE, REQUEST);
        var second = outbox.to(address);

        if (!first.equals(second)) {
            assertRefused("protection.code-wrong", () -> freeze(first, REQUEST));
        }
        freeze(second, REQUEST);
    }

    @Test
    void an_operation_that_fails_gives_its_code_back() {
        service.sendCode(FREEZE, REQUEST);
        var code = outbox.to(address);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> PresentedCode.with(
                        code,
                        () -> transaction.executeWithoutResult(_ -> {
                            verified.require(FREEZE, REQUEST);
                            throw new IllegalStateException("no customer");
                        })));

        freeze(code, REQUEST);
    }

    @Test
    void the_owner_gets_the_code_of_a_user_without_address_and_nobody_a_text_message() {
        jdbc.sql("update portal_user set email = null where id = :user")
                .param("user", administrator.user())
                .update();
        assertThat(service.sendCode(FREEZE, REQUEST)).endsWith("@partner.example");

        clock.turnBy(Duration.ofMinutes(2));
        jdbc.sql("update portal_user set mobile = '13812340000' where id = :user")
                .param("user", administrator.user())
                .update();
        assertThatExceptionOfType(Undeliverable.class)
                .isThrownBy(() -> service.sendCode(FREEZE, REQUEST))
                .matches(refused -> refused.key().equals("protection.no-sms"));
    }

    @Test
    void a_code_is_not_stored_in_clear() {
        service.sendCode(FREEZE, REQUEST);

        assertThat(jdbc.sql("select code_hash from verification_code where user_id = :user")
                        .param("user", administrator.user())
                        .query(String.class)
                        .single())
                .startsWith("{argon2}")
                .doesNotContain(outbox.to(address));
    }

    @Test
    void the_switch_itself_always_needs_a_code_and_an_administrator() {
        switches.turn(partner.id(), false);
        assertRefused("protection.code-missing", () -> service.turn(true));

        service.sendCode(ProtectionService.SWITCH, true);
        PresentedCode.with(outbox.to(address), () -> service.turn(true));
        assertThat(service.isOn()).isTrue();

        try (var _ = ActingAs.of(callers.byUser(given.aUserOf(partner)).orElseThrow())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.turn(false));
        }
    }

    private void freeze(String code, String request) {
        PresentedCode.with(code, () -> transaction.executeWithoutResult(_ -> verified.require(FREEZE, request)));
    }

    private static void assertRefused(String key, ThrowingCallable operation) {
        assertThatExceptionOfType(CodeRefused.class)
                .isThrownBy(operation)
                .matches(refused -> refused.key().equals(key), key);
    }
}
