package io.partnerportal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.notifications.MessageFilter;
import io.partnerportal.notifications.MessageQueries;
import io.partnerportal.notifications.MessageRow;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.passwords.PasswordSetBy;
import io.partnerportal.passwords.Passwords;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.secondfactor.GivenAuthenticator;
import io.partnerportal.signin.SecurityChanged.What;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SecurityNoticesIT {

    private static final String NEW = "kupfer-VOLLmond-9";

    @Autowired
    Passwords passwords;

    @Autowired
    UserSecurityService security;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MessageQueries messages;

    @Autowired
    MessageSource words;

    @Autowired
    LastSecret outbox;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenAuthenticator authenticator;

    @Autowired
    Callers callers;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private long holder;
    private String name;
    private String address;

    @BeforeEach
    void a_member() {
        partner = given.aSolutionProvider();
        var member = given.aMember(partner, SystemRole.FINANCE);
        holder = member.id();
        name = partner.name() + "/" + member.name();
        address = member.name() + "@member.example";
    }

    @ParameterizedTest
    @CsvSource({"USER, signin.notice.password-changed", "MAIL, signin.notice.password-by-mail"})
    void whoever_set_the_own_password_is_told_so(PasswordSetBy by, String key) {
        passwords.set(holder, NEW, by);

        assertTold(key, name);
    }

    @Test
    void the_holder_reads_who_reset_the_password() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id()))) {
            security.resetPassword(holder, NEW);
        }

        assertTold("signin.notice.password-by-other", name, "somebody/user");
    }

    @ParameterizedTest
    @CsvSource({
        "SECOND_FACTOR_ON, signin.notice.second-factor-on",
        "SECOND_FACTOR_OFF, signin.notice.second-factor-off",
        "RECOVERY_CODES_RENEWED, signin.notice.recovery-codes"
    })
    void whoever_changes_the_own_second_factor_is_told_so(What what, String key) {
        var self = callers.byUser(holder).orElseThrow();
        try (var _ = ActingAs.of(self)) {
            events.publishEvent(SecurityChanged.by(self, what));
        }

        assertTold(key, name);
    }

    @Test
    void the_holder_reads_who_turned_the_second_factor_off() {
        authenticator.add(holder);
        try (var _ = ActingAs.of(TestCallers.operator())) {
            security.removeSecondFactor(holder);
        }

        assertTold("signin.notice.second-factor-off-by-other", name, "somebody/user");
        assertThat(security.hasSecondFactor(holder)).isFalse();
    }

    @Test
    void the_mail_is_in_the_language_of_the_holder() {
        jdbc.sql("update portal_user set language = 'en' where id = :user")
                .param("user", holder)
                .update();

        passwords.set(holder, NEW, PasswordSetBy.USER);

        assertThat(jdbc.sql("select language from mail where recipient = :address")
                        .param("address", address)
                        .query(String.class)
                        .single())
                .isEqualTo("en");
    }

    @Test
    void nobody_is_told_that_sign_ins_ended_or_that_one_may_try_again() {
        security.unlock(holder);
        events.publishEvent(new SecurityChanged(holder, partner.id(), name, What.SIGN_INS_ENDED));

        assertThat(outbox.mailsTo(address)).isZero();
    }

    private void assertTold(String key, String... values) {
        assertThat(outbox.mailsTo(address)).isOne();
        jdbc.sql("update portal_user set must_change_password = false where id = :user")
                .param("user", holder)
                .update();
        try (var _ = ActingAs.of(callers.byUser(holder).orElseThrow())) {
            assertThat(messages.page(MessageFilter.ALL, MessageRow.Key.NEWEST, 9))
                    .singleElement()
                    .satisfies(message -> {
                        assertThat(message.wordKey()).isEqualTo(key);
                        assertThat(message.values()).containsExactly((Object[]) values);
                    });
        }
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(words.getMessage(key + ".text", values, language)).contains(values);
        }
    }
}
