package io.partnerportal.passwordreset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.passwords.Passwords;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PasswordResetIT {

    private static final String NEW = "kupfer-VOLLmond-9";

    @Autowired
    PasswordResetService resets;

    @Autowired
    ResetMail job;

    @Autowired
    GivenPeople given;

    @Autowired
    LastSecret outbox;

    @Autowired
    Passwords passwords;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private String address;
    private long owner;

    @BeforeEach
    void an_owner() {
        partner = given.aSolutionProvider();
        address = partner.name() + "@partner.example";
        owner = given.ownerOf(partner);
    }

    @Test
    void the_link_of_the_mail_sets_a_new_password_once_and_ends_all_sign_ins() {
        jdbc.sql("""
                insert into sign_in (id, user_id, address, agent, signed_in_at, last_active_at)
                values (-7, :user, '', '', :now, :now)
                """).param("user", owner).param("now", clock.instant()).update();
        var token = tokenFor(partner.name());

        resets.reset(token, new NewPassword(NEW, NEW));

        assertThat(passwords.isRight(owner, NEW)).isTrue();
        assertThat(jdbc.sql("select end_reason from sign_in where id = -7")
                        .query(String.class)
                        .single())
                .isEqualTo("ENDED");
        assertThatExceptionOfType(LinkOver.class)
                .isThrownBy(() -> resets.reset(token, new NewPassword(NEW + "x", NEW + "x")));
    }

    @Test
    void a_link_ends_after_half_an_hour_and_with_the_next_one() {
        var first = tokenFor(address);
        clock.turnBy(Duration.ofMinutes(1));
        var second = tokenFor(address);
        assertThat(resets.ownerBehind(first)).isEmpty();
        assertThat(resets.ownerBehind(second)).isPresent();

        clock.turnBy(Duration.ofMinutes(30));
        assertThat(resets.ownerBehind(second)).isEmpty();
    }

    @Test
    void a_disabled_user_gets_no_mail_and_an_earlier_link_opens_nothing() {
        var token = tokenFor(partner.name());
        var mails = outbox.mailsTo(address);
        jdbc.sql("update portal_user set status = 'DISABLED' where id = :user")
                .param("user", owner)
                .update();

        ask(partner.name());

        assertThat(outbox.mailsTo(address)).isEqualTo(mails);
        assertThat(resets.ownerBehind(token)).isEmpty();
    }

    @Test
    void whoever_does_not_exist_costs_the_request_the_same_and_leaves_nothing_typed_behind() {
        ask("nobody-at-all");

        assertThat(jdbc.sql("select count(*) from reset_request where account is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_mailbox_gets_five_a_day_and_no_more() {
        for (int i = 0; i < 7; i++) {
            ask(partner.name());
        }

        assertThat(outbox.mailsTo(address)).isEqualTo(5);
    }

    @Test
    void twenty_requests_an_hour_from_one_network_are_enough() {
        for (int i = 0; i < 20; i++) {
            resets.request(new ResetWish("nobody-" + i, ""));
        }

        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> resets.request(new ResetWish("nobody", "")));
    }

    @Test
    void the_new_password_follows_the_rules_and_is_typed_twice() {
        var token = tokenFor(partner.name());

        assertRefused("password", token, new NewPassword("weak", "weak"));
        assertRefused("password", token, new NewPassword(GivenPeople.PASSWORD, GivenPeople.PASSWORD));
        assertRefused("repetition", token, new NewPassword(NEW, NEW + "x"));
    }

    @Test
    void the_secret_of_a_link_is_not_stored() {
        var token = tokenFor(partner.name());

        assertThat(jdbc.sql("select hex(token_hash) from password_reset where user_id = :user")
                        .param("user", owner)
                        .query(String.class)
                        .single())
                .isNotEqualToIgnoringCase(token);
    }

    private void assertRefused(String field, String token, NewPassword wish) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> resets.reset(token, wish))
                .matches(refused -> refused.field().equals(field));
    }

    private String tokenFor(String account) {
        ask(account);
        return outbox.to(address).replace("reset-password/", "");
    }

    private void ask(String account) {
        resets.request(new ResetWish(account, ""));
        job.run(jdbc.sql("select max(id) from reset_request")
                .query(String.class)
                .single());
    }
}
