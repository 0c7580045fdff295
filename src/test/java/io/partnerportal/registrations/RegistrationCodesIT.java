package io.partnerportal.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.lockout.Origin;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.outreach.BlockedAddresses;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RegistrationCodesIT {

    private static final Duration MINUTE = Duration.ofSeconds(60);

    @Autowired
    RegistrationCodes codes;

    @Autowired
    BlockedAddresses blocked;

    @Autowired
    LastSecret outbox;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    private final String mobile = TextedCodesHere.aMobile();
    private final String subject = GivenPeople.aName();
    private final String address = subject + "@prospect.example";

    @Test
    void a_code_proves_one_address_for_one_purpose_once() {
        assertThat(send()).isEqualTo("t***@prospect.example");
        var code = outbox.to(address);
        assertThat(code).matches("\\d{6}");

        refused("registrations.code-expired", () -> use("something-else", address, code));
        refused("registrations.code-expired", () -> use(subject, "x" + address, code));
        use(subject, address.toUpperCase(Locale.ROOT), " " + code + " ");
        refused("registrations.code-expired", () -> use(subject, address, code));
    }

    @Test
    void the_sixth_try_is_refused_even_when_right() {
        send();
        var code = outbox.to(address);
        for (int i = 0; i < 5; i++) {
            refused(
                    "registrations.code-wrong",
                    () -> use(subject, address, code.equals("000000") ? "000001" : "000000"));
        }

        refused("registrations.code-expired", () -> use(subject, address, code));
    }

    @Test
    void a_registration_that_is_taken_back_leaves_the_code_good() {
        send();
        var code = outbox.to(address);
        for (int i = 0; i < 6; i++) {
            transaction.executeWithoutResult(status -> {
                codes.use(subject, address, code);
                status.setRollbackOnly();
            });
        }

        assertThatCode(() -> use(subject, address, code)).doesNotThrowAnyException();
    }

    @Test
    void after_ten_minutes_or_another_code_it_is_worth_nothing() {
        send();
        var first = outbox.to(address);
        clock.turnBy(MINUTE);
        send();
        var second = outbox.to(address);
        if (!first.equals(second)) {
            refused("registrations.code-wrong", () -> use(subject, address, first));
        }

        clock.turnBy(Duration.ofMinutes(10));
        refused("registrations.code-expired", () -> use(subject, address, second));
    }

    @Test
    void within_a_minute_there_is_no_other_one_and_within_a_day_no_sixth() {
        send();
        refused("registrations.code-too-soon", this::send);
        for (int i = 0; i < 4; i++) {
            clock.turnBy(MINUTE);
            send();
        }

        clock.turnBy(MINUTE);
        refused("registrations.code-too-many", this::send);
    }

    @Test
    void one_link_is_no_cannon_to_be_pointed_at_addresses() {
        for (int i = 0; i < 20; i++) {
            var other = i + address;
            transaction.executeWithoutResult(_ -> codes.send(subject, other, Locale.ENGLISH));
        }

        refused("registrations.code-too-many", this::send);
    }

    @Test
    void without_a_gateway_no_code_goes_to_a_number_and_none_is_asked_for() {
        assertThat(codes.canText()).isFalse();
        refused("registrations.no-sms", () -> transaction.execute(_ -> codes.text(subject, mobile, Locale.ENGLISH)));

        send();
        transaction.executeWithoutResult(_ -> codes.prove(subject, address, form(outbox.to(address), mobile, "")));
    }

    @Test
    void where_there_is_a_gateway_a_number_that_is_given_must_be_proved() {
        try (var texts = new TextedCodesHere(beans)) {
            send();
            var mailed = outbox.to(address);
            assertThat(codes.canText()).isTrue();
            assertThat(text(mobile.substring(0, 3) + " " + mobile.substring(3)))
                    .isEqualTo("139****" + mobile.substring(7));
            var texted = texts.codeTo(mobile);

            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> prove(form(mailed, mobile, "")))
                    .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("mobileCode"));
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> prove(form(mailed, TextedCodesHere.aMobile(), texted)))
                    .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("mobileCode"));
            prove(form(mailed, "+86 " + mobile, texted));
        }
    }

    @Test
    void numbers_are_spared_like_addresses_and_a_refused_transaction_sends_nothing() {
        try (var texts = new TextedCodesHere(beans)) {
            refused("accounts.mobile-form", () -> text("call me"));
            transaction.executeWithoutResult(status -> {
                codes.text(subject, mobile, Locale.ENGLISH);
                status.setRollbackOnly();
            });
            assertThat(texts.count()).isZero();

            text(mobile);
            refused("registrations.code-too-soon", () -> text(mobile));
            assertThat(texts.count()).isOne();
        }
    }

    @Test
    void a_reported_address_gets_no_code() {
        transaction.executeWithoutResult(_ -> blocked.block(address, new Origin("203.0.113.9", "")));

        refused("outreach.blocked", this::send);
        assertThat(outbox.mailsTo(address)).isZero();
    }

    private String send() {
        return transaction.execute(_ -> codes.send(subject, address, Locale.SIMPLIFIED_CHINESE));
    }

    private String text(String mobile) {
        return transaction.execute(_ -> codes.text(subject, mobile, Locale.SIMPLIFIED_CHINESE));
    }

    private void prove(Registration form) {
        transaction.executeWithoutResult(_ -> codes.prove(subject, address, form));
    }

    private static Registration form(String code, String mobile, String mobileCode) {
        return new Registration("somebody", "江南零售", "", code, mobile, mobileCode, "", "");
    }

    private void use(String subject, String address, String code) {
        transaction.executeWithoutResult(_ -> codes.use(subject, address, code));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
