package io.partnerportal.mails;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.smtp.MailReason;
import io.partnerportal.smtp.ScriptedServer;
import io.partnerportal.smtp.ScriptedServer.Mood;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MailDeliveryIT {

    @Autowired
    Mails mails;

    @Autowired
    MailStore store;

    /** The portal's own: the tests' settings name no server. */
    @Autowired
    MailDelivery toNowhere;

    @Autowired
    MailTidying tidying;

    @Autowired
    Outgoing outgoing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    private final ScriptedServer server = new ScriptedServer();
    private final String address = GivenPeople.aName() + "@recipient.example";
    private MailDelivery delivery;

    @BeforeEach
    void a_delivery_to_the_server() {
        delivery = outgoing.to(server.port());
    }

    @AfterEach
    void no_server() {
        server.close();
    }

    @Test
    void a_mail_the_server_takes_is_sent_once_however_often_it_is_looked_at() {
        var mail = aMail();

        assertThat(delivery.run(mail.value())).isEmpty();
        assertThat(delivery.run(mail.value())).isEmpty();

        assertThat(server.taken())
                .singleElement()
                .asString()
                .contains("Message-ID: <" + mail + "@sender.example>")
                .contains("To: " + address)
                .contains("Auto-Submitted: auto-generated");
        assertThat(row(mail))
                .containsEntry("status", "SENT")
                .containsEntry("last_reason", "ACCEPTED")
                .containsEntry("last_answer", "250 2.0.0 queued")
                .containsEntry("attempts", 1);
    }

    @Test
    void while_the_server_is_down_a_mail_waits_and_leaves_once_when_it_is_back() {
        server.close();
        var mail = aMail();

        assertThat(delivery.run(mail.value())).hasValue(clock.instant().plusSeconds(30));
        assertThat(row(mail)).containsEntry("status", "WAITING").containsEntry("last_reason", "UNREACHABLE");

        try (var back = new ScriptedServer()) {
            clock.turnBy(Duration.ofSeconds(30));
            outgoing.to(back.port()).run(mail.value());
            outgoing.to(back.port()).run(mail.value());

            assertThat(back.taken()).hasSize(1);
        }
        assertThat(row(mail)).containsEntry("status", "SENT").containsEntry("attempts", 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "BUSY", "CLOSED"})
    void a_server_that_is_slow_busy_or_closed_gets_the_mail_once_it_has_recovered(Mood mood) {
        server.is(mood);
        var mail = aMail();

        assertThat(delivery.run(mail.value())).hasValue(clock.instant().plusSeconds(30));
        clock.turnBy(Duration.ofSeconds(30));
        assertThat(delivery.run(mail.value())).hasValue(clock.instant().plusSeconds(60));
        assertThat(row(mail)).containsEntry("status", "WAITING").containsEntry("last_reason", reason(mood));

        server.is(Mood.TAKING);
        clock.turnBy(Duration.ofSeconds(60));
        delivery.run(mail.value());

        assertThat(server.taken()).hasSize(1);
        assertThat(row(mail)).containsEntry("status", "SENT").containsEntry("attempts", 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSING", "REFUSING_CONTENT"})
    void a_mail_refused_for_good_is_given_up_at_once(Mood mood) {
        server.is(mood);
        var mail = aMail();

        assertThat(delivery.run(mail.value())).isEmpty();

        assertThat(row(mail)).containsEntry("status", "FAILED").containsEntry("last_reason", "REFUSED");
        assertThat(row(mail).get("last_answer").toString())
                .doesNotContain(address)
                .startsWith("55");
    }

    @Test
    void a_server_that_hangs_up_after_its_yes_has_the_mail() {
        server.is(Mood.RUDE);
        var mail = aMail();

        delivery.run(mail.value());

        assertThat(server.taken()).hasSize(1);
        assertThat(row(mail)).containsEntry("status", "SENT");
    }

    @Test
    void through_every_trouble_each_of_many_mails_arrives_once() {
        var all = Stream.generate(this::aMail).limit(12).toList();

        for (var mood : new Mood[] {Mood.BUSY, Mood.CLOSED, Mood.SILENT, Mood.TAKING, Mood.TAKING}) {
            server.is(mood);
            var some = mood == Mood.SILENT ? all.subList(0, 2) : all;
            some.forEach(mail -> delivery.run(mail.value()));
            clock.turnBy(Duration.ofHours(1));
        }

        assertThat(server.taken()).hasSameSizeAs(all);
        assertThat(all).allSatisfy(mail -> {
            assertThat(row(mail)).containsEntry("status", "SENT");
            assertThat(server.taken())
                    .filteredOn(taken -> taken.contains(mail.value()))
                    .hasSize(1);
        });
    }

    @Test
    void before_its_time_nobody_tries_again() {
        server.is(Mood.BUSY);
        var mail = aMail();
        delivery.run(mail.value());
        server.is(Mood.TAKING);

        assertThat(delivery.run(mail.value())).hasValue(clock.instant().plusSeconds(30));

        assertThat(server.taken()).isEmpty();
    }

    @Test
    void pauses_double_up_to_an_hour() {
        assertThat(Stream.of(1, 2, 3, 7, 8, 100).map(MailDelivery::pauseAfter))
                .containsExactly(
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(32),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }

    @Test
    void three_days_after_its_first_try_a_mail_is_given_up() {
        server.is(Mood.BUSY);
        var mail = aMail();
        delivery.run(mail.value());

        clock.turnBy(MailStore.PATIENCE.minusSeconds(10));
        delivery.run(mail.value());

        assertThat(row(mail)).containsEntry("status", "FAILED").containsEntry("last_reason", "DEFERRED");
    }

    @Test
    void a_mail_that_is_of_no_use_any_more_is_not_sent() {
        var mail = mails.send(test().validUntil(clock.instant().plus(Duration.ofMinutes(10))));
        clock.turnBy(Duration.ofMinutes(10));

        delivery.run(mail.value());

        assertThat(server.taken()).isEmpty();
        assertThat(row(mail)).containsEntry("status", "FAILED").containsEntry("last_reason", "EXPIRED");
    }

    @Test
    void while_somebody_sends_a_mail_nobody_else_does_and_a_lost_try_is_made_again_later() {
        var mail = aMail();
        assertThat(store.claim(mail.value())).isPresent();

        assertThat(store.claim(mail.value())).isEmpty();
        assertThat(delivery.run(mail.value())).hasValue(clock.instant().plus(MailStore.CLAIM));
        assertThat(server.taken()).isEmpty();

        clock.turnBy(MailStore.CLAIM);
        delivery.run(mail.value());
        assertThat(server.taken()).singleElement().asString().contains(mail.value());
    }

    @Test
    void without_a_server_a_mail_waits_untried() {
        var mail = aMail();

        assertThat(toNowhere.run(mail.value())).hasValue(clock.instant().plusSeconds(60));

        assertThat(row(mail)).containsEntry("status", "WAITING").containsEntry("attempts", 0);
    }

    @Test
    void finished_mails_are_deleted_after_their_days_and_waiting_ones_never() {
        var sent = aMail();
        delivery.run(sent.value());
        var waiting = aMail();

        clock.turnBy(Duration.ofDays(91));
        tidying.tidy();

        assertThat(count(sent)).isZero();
        assertThat(count(waiting)).isOne();
    }

    private PublicId aMail() {
        return mails.send(test());
    }

    private NewMail test() {
        return NewMail.of("mails.test", new Recipient(address, "王伟", Locale.SIMPLIFIED_CHINESE));
    }

    private static String reason(Mood mood) {
        return switch (mood) {
            case SILENT -> MailReason.TIMED_OUT.name();
            case BUSY -> MailReason.DEFERRED.name();
            default -> MailReason.UNREACHABLE.name();
        };
    }

    private Map<String, Object> row(PublicId mail) {
        return jdbc.sql("select * from mail where public_id = :id")
                .param("id", mail.value())
                .query()
                .singleRow();
    }

    private int count(PublicId mail) {
        return jdbc.sql("select count(*) from mail where public_id = :id")
                .param("id", mail.value())
                .query(Integer.class)
                .single();
    }
}
