package io.partnerportal.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailStatus;
import io.partnerportal.mails.Outgoing;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.resellerinvitations.GivenResellerLink;
import io.partnerportal.resellerinvitations.GivenResellerLink.Link;
import io.partnerportal.smtp.MailReason;
import io.partnerportal.smtp.ScriptedServer;
import io.partnerportal.smtp.ScriptedServer.Mood;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of invitations while the mail server has trouble: each leaves once, and its record says how far it is. */
@IntegrationTest
class InvitationMailsIT {

    /** Whom somebody invites; both go the same way. */
    enum Invited {
        CUSTOMER,
        RESELLER
    }

    /** An invitation sent by mail, as it was at one of its generations. */
    private record Sent(Invited who, String id, String path) {}

    @Autowired
    GivenInvitations given;

    @Autowired
    GivenResellerLink givenReseller;

    @Autowired
    GivenPeople people;

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationQueries queries;

    @Autowired
    Outgoing outgoing;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final ScriptedServer server = new ScriptedServer();
    private PartnerOnboarded distributor;
    private long user;

    @BeforeEach
    void a_distributor() {
        distributor = people.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        user = people.aUserOf(distributor);
    }

    @AfterEach
    void no_server() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void while_the_server_is_down_an_invitation_waits_and_leaves_once_when_it_is_back(Invited who) {
        server.close();
        var invitation = invite(who);
        var mail = mailOf(invitation);
        outgoing.deliver(mail, server.port());
        assertThat(delivery(invitation)).isEqualTo(MailStatus.WAITING);
        assertThat(lastReason(mail)).isEqualTo(MailReason.UNREACHABLE);

        try (var back = new ScriptedServer()) {
            outgoing.deliver(mail, back.port());
            assertThat(back.taken()).as("before its time").isEmpty();
            clock.turnBy(Duration.ofSeconds(30));
            outgoing.deliver(mail, back.port());
            outgoing.deliver(mail, back.port());

            assertThat(back.taken())
                    .singleElement()
                    .satisfies(taken -> assertThat(text(taken)).contains(invitation.path()));
        }
        assertThat(delivery(invitation)).isEqualTo(MailStatus.SENT);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, SILENT, TIMED_OUT", "RESELLER, SILENT, TIMED_OUT",
        "CUSTOMER, BUSY, DEFERRED", "RESELLER, BUSY, DEFERRED",
        "CUSTOMER, CLOSED, UNREACHABLE", "RESELLER, CLOSED, UNREACHABLE"
    })
    void a_slow_busy_or_closed_server_gets_an_invitation_once_it_has_recovered(
            Invited who, Mood mood, MailReason reason) {
        server.is(mood);
        var invitation = invite(who);
        var mail = mailOf(invitation);

        outgoing.deliver(mail, server.port());
        clock.turnBy(Duration.ofSeconds(30));
        outgoing.deliver(mail, server.port());
        assertThat(delivery(invitation)).isEqualTo(MailStatus.WAITING);
        assertThat(lastReason(mail)).isEqualTo(reason);

        server.is(Mood.TAKING);
        clock.turnBy(Duration.ofMinutes(1));
        outgoing.deliver(mail, server.port());

        assertThat(server.taken()).hasSize(1);
        assertThat(delivery(invitation)).isEqualTo(MailStatus.SENT);
    }

    @ParameterizedTest
    @CsvSource({"CUSTOMER, REFUSING", "RESELLER, REFUSING", "CUSTOMER, REFUSING_CONTENT", "RESELLER, REFUSING_CONTENT"})
    void an_invitation_refused_for_good_stands_as_not_delivered_and_arrives_once_when_it_is_sent_again(
            Invited who, Mood mood) {
        server.is(mood);
        var invitation = invite(who);
        outgoing.deliver(mailOf(invitation), server.port());
        assertThat(delivery(invitation)).isEqualTo(MailStatus.FAILED);

        server.is(Mood.TAKING);
        clock.turnBy(Duration.ofDays(1));
        outgoing.deliver(mailOf(invitation), server.port());
        assertThat(server.taken()).as("given up").isEmpty();
        var again = again(invitation);
        assertThat(delivery(again)).isEqualTo(MailStatus.WAITING);
        outgoing.deliver(mailOf(again), server.port());

        assertThat(server.taken())
                .singleElement()
                .satisfies(
                        taken -> assertThat(text(taken)).contains(again.path()).doesNotContain(invitation.path()));
        assertThat(delivery(again)).isEqualTo(MailStatus.SENT);
    }

    @ParameterizedTest
    @EnumSource
    void of_an_invitation_sent_again_while_the_server_was_away_only_the_newest_leaves(Invited who) {
        server.is(Mood.BUSY);
        var first = invite(who);
        var older = mailOf(first);
        outgoing.deliver(older, server.port());
        var second = again(first);

        server.is(Mood.TAKING);
        clock.turnBy(Duration.ofMinutes(1));
        outgoing.deliver(older, server.port());
        outgoing.deliver(mailOf(second), server.port());

        assertThat(server.taken())
                .singleElement()
                .satisfies(taken -> assertThat(text(taken)).contains(second.path()));
        assertThat(lastReason(older)).isEqualTo(MailReason.OBSOLETE);
        assertThat(delivery(second)).isEqualTo(MailStatus.SENT);
    }

    @Test
    void an_invitation_withdrawn_while_the_server_was_away_never_leaves() {
        server.is(Mood.BUSY);
        var invitation = invite(Invited.CUSTOMER);
        outgoing.deliver(mailOf(invitation), server.port());
        try (var _ = developer()) {
            invitations.withdraw(new PublicId(invitation.id()));
        }

        server.is(Mood.TAKING);
        clock.turnBy(Duration.ofMinutes(1));
        outgoing.deliver(mailOf(invitation), server.port());

        assertThat(server.taken()).isEmpty();
        assertThat(delivery(invitation)).isEqualTo(MailStatus.FAILED);
    }

    @Test
    void through_every_trouble_each_of_many_invitations_arrives_once() {
        var all = IntStream.range(0, 12)
                .mapToObj(each -> invite(each % 3 == 0 ? Invited.RESELLER : Invited.CUSTOMER))
                .toList();

        for (var mood : new Mood[] {Mood.BUSY, Mood.CLOSED, Mood.SILENT, Mood.RUDE, Mood.TAKING}) {
            server.is(mood);
            var some = mood == Mood.SILENT ? all.subList(0, 2) : all;
            some.forEach(invitation -> outgoing.deliver(mailOf(invitation), server.port()));
            clock.turnBy(Duration.ofHours(1));
        }

        assertThat(server.taken()).hasSameSizeAs(all);
        assertThat(all).allSatisfy(invitation -> {
            assertThat(delivery(invitation)).isEqualTo(MailStatus.SENT);
            assertThat(server.taken())
                    .filteredOn(taken -> text(taken).contains(invitation.path()))
                    .hasSize(1);
        });
    }

    private Sent invite(Invited who) {
        return switch (who) {
            case CUSTOMER -> {
                var one = given.byMail(distributor, user, GivenInvitations.anAddress(), AssociationType.RESALE);
                yield new Sent(who, one.id(), one.path());
            }
            case RESELLER -> {
                var link = givenReseller.to(GivenPeople.aName() + "@reseller.example", distributor);
                yield new Sent(who, link.id(), link.path());
            }
        };
    }

    private Sent again(Sent invitation) {
        if (invitation.who() == Invited.RESELLER) {
            var link = givenReseller.again(new Link(invitation.id(), ""), distributor);
            return new Sent(invitation.who(), link.id(), link.path());
        }
        try (var _ = developer()) {
            invitations.resend(List.of(new PublicId(invitation.id())));
        }
        return new Sent(
                invitation.who(), invitation.id(), given.given(invitation.id()).path());
    }

    private MailStatus delivery(Sent invitation) {
        if (invitation.who() == Invited.RESELLER) {
            return givenReseller.row(new Link(invitation.id(), ""), distributor).delivery();
        }
        try (var _ = developer()) {
            return queries.find(new PublicId(invitation.id())).orElseThrow().delivery();
        }
    }

    private ActingAs developer() {
        return ActingAs.of(GivenInvitations.developer(distributor, user));
    }

    /** The mail of its newest generation. */
    private PublicId mailOf(Sent invitation) {
        var table = invitation.who() == Invited.CUSTOMER ? "customer_invitation" : "reseller_invitation";
        return new PublicId(jdbc.sql("select mail_id from %s where public_id = :id".formatted(table))
                .param("id", invitation.id())
                .query(String.class)
                .single());
    }

    private MailReason lastReason(PublicId mail) {
        return MailReason.valueOf(jdbc.sql("select last_reason from mail where public_id = :id")
                .param("id", mail.value())
                .query(String.class)
                .single());
    }

    /** The part of a mail that is plain text. */
    private static String text(String taken) {
        try {
            var mail = new MimeMessage(null, new ByteArrayInputStream(taken.getBytes(StandardCharsets.UTF_8)));
            return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
