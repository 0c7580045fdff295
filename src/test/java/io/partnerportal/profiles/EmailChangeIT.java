package io.partnerportal.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.protection.TypedCode;
import io.partnerportal.roles.SystemRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another e-mail address is believed only once a code sent there was typed, and the old one is told. */
@PortalTest
class EmailChangeIT {

    @Autowired
    ProfileService service;

    @Autowired
    ProfileQueries profiles;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    LastSecret outbox;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private Caller member;
    private String oldAddress;
    private String newAddress;
    private ActingAs acting;

    @BeforeEach
    void a_member_who_wants_another_address() {
        partner = given.aSolutionProvider();
        var added = given.aMember(partner, SystemRole.READ_ONLY);
        member = callers.byUser(added.id()).orElseThrow();
        oldAddress = added.name() + "@member.example";
        newAddress = added.name() + "@elsewhere.example";
        acting = ActingAs.of(member);
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void the_code_goes_to_the_new_address_and_the_old_one_is_told() {
        var wish = with(newAddress);
        assertThat(service.asksForCode(wish)).isTrue();
        int mailsBefore = outbox.mailsTo(oldAddress);

        assertThat(service.sendCode(wish)).isEqualTo("t***@elsewhere.example");
        assertThat(outbox.mailsTo(oldAddress)).isEqualTo(mailsBefore);
        TypedCode.with(outbox.to(newAddress), () -> service.change(wish));

        assertThat(profiles.own().email()).isEqualTo(newAddress);
        assertThat(jdbc.sql(
                                "select concat(template, word_values) from mail where recipient = ? order by id desc limit 1")
                        .params(oldAddress)
                        .query(String.class)
                        .single())
                .isEqualTo("profiles.notice.email-changed[\"t***@elsewhere.example\"]");
        assertThat(jdbc.sql("select word_key from message where user_id = ?")
                        .params(member.user())
                        .query(String.class)
                        .list())
                .containsExactly("profiles.notice.email-changed");
    }

    @Test
    void without_the_code_or_with_a_wrong_one_nothing_changes() {
        var wish = with(newAddress);
        assertRefused("protection.code-missing", () -> service.change(wish));

        service.sendCode(wish);
        var code = outbox.to(newAddress);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertRefused("protection.code-wrong", () -> TypedCode.with(wrong, () -> service.change(wish)));
        }
        assertRefused("protection.code-expired", () -> TypedCode.with(code, () -> service.change(wish)));

        assertThat(profiles.own().email()).isEqualTo(oldAddress);
    }

    @Test
    void a_code_is_good_for_ten_minutes_for_its_address_and_its_user_and_once() {
        var wish = with(newAddress);
        service.sendCode(wish);
        var code = outbox.to(newAddress);

        assertRefused(
                "protection.code-expired", () -> TypedCode.with(code, () -> service.change(with("x" + newAddress))));
        var colleague = callers.byUser(given.aUserOf(partner)).orElseThrow();
        try (var _ = ActingAs.of(colleague)) {
            assertRefused("protection.code-expired", () -> TypedCode.with(code, () -> service.change(wish)));
        }
        clock.turnBy(Duration.ofMinutes(10));
        assertRefused("protection.code-expired", () -> TypedCode.with(code, () -> service.change(wish)));

        service.sendCode(wish);
        var another = outbox.to(newAddress);
        TypedCode.with(another, () -> service.change(wish));
        clock.turnBy(Duration.ofMinutes(2));
        service.sendCode(with(oldAddress));
        TypedCode.with(outbox.to(oldAddress), () -> service.change(with(oldAddress)));
        assertRefused("protection.code-expired", () -> TypedCode.with(another, () -> service.change(wish)));
    }

    @Test
    void an_address_that_is_taken_or_none_gets_no_code() {
        var colleague = given.aMember(partner, SystemRole.READ_ONLY).name() + "@member.example";
        int mailsBefore = outbox.mailsTo(colleague);

        for (var address : new String[] {colleague, "nobody"}) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> service.sendCode(with(address)))
                    .matches(refused -> refused.field().equals("email"));
        }
        assertThat(outbox.mailsTo(colleague)).isEqualTo(mailsBefore);
    }

    @Test
    void nobody_fills_a_strangers_mailbox_with_codes() {
        for (int i = 0; i < 10; i++) {
            service.sendCode(with(newAddress));
            clock.turnBy(Duration.ofMinutes(1));
        }

        assertRefused("protection.too-many", () -> service.sendCode(with(newAddress)));
        assertThat(outbox.mailsTo(newAddress)).isEqualTo(10);
    }

    @Test
    void the_owner_signs_in_by_the_new_address() {
        try (var _ = ActingAs.of(callers.byUser(owner()).orElseThrow())) {
            var wish = with(newAddress);
            service.sendCode(wish);
            TypedCode.with(outbox.to(newAddress), () -> service.change(wish));
        }

        assertThat(jdbc.sql("select email from account where id = ?")
                        .params(partner.id())
                        .query(String.class)
                        .single())
                .isEqualTo(newAddress);
        assertThat(outbox.mailsTo(partner.name() + "@partner.example")).isPositive();
    }

    private Profile with(String email) {
        return new Profile("王伟", null, email, "zh-CN", "Asia/Shanghai");
    }

    private long owner() {
        return given.ownerOf(partner);
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatExceptionOfType(CodeRefused.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.key().equals(key), key);
    }
}
