package io.partnerportal.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.links.InvitationState;
import io.partnerportal.lockout.Origin;
import io.partnerportal.organisations.PartnerFrozen;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.outreach.BlockedAddresses;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class InvitationServiceIT {

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationQueries queries;

    @Autowired
    InvitationForgetting forgetting;

    @Autowired
    GivenInvitations given;

    @Autowired
    GivenPeople people;

    @Autowired
    BlockedAddresses blocked;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    private final String address = GivenInvitations.anAddress();
    private PartnerOnboarded partner;
    private long user;

    @BeforeEach
    void a_partner() {
        partner = people.aSolutionProvider();
        user = people.aUserOf(partner);
    }

    @Test
    void a_registered_prospect_is_mailed_an_invitation_that_ends_with_its_registration() {
        var end = clock.instant().plus(Duration.ofDays(4));
        var prospect = given.aProspect(partner, user, address, null, "REGISTERED", end);

        var result = invite(prospect);

        assertThat(result.done()).isOne();
        var row = newest();
        assertThat(row.state()).isEqualTo(InvitationState.OPEN);
        assertThat(row.recipient()).isEqualTo(address);
        assertThat(row.recipientName()).isEqualTo("李雷");
        assertThat(row.expiresAt()).isEqualTo(end);
        assertThat(row.delivery()).hasToString("WAITING");
        assertThat(jdbc.sql(
                                "select template, secret_kind, secret_source, valid_until from mail where recipient = :address")
                        .param("address", address)
                        .query()
                        .singleRow())
                .containsEntry("template", "invitations.mail.resale")
                .containsEntry("secret_kind", "REBUILT")
                .containsEntry("secret_source", "customer-invitation " + row.publicId() + ":1");
    }

    @Test
    void an_invitation_is_good_for_fifteen_days_at_most() {
        invite(given.aProspect(
                partner, user, address, null, "REGISTERED", clock.instant().plus(Duration.ofDays(40))));

        assertThat(newest().expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(15)));
    }

    @Test
    void whoever_is_not_registered_is_left_out_of_a_batch_and_said_why() {
        var end = clock.instant().plus(Duration.ofDays(9));
        var good = given.aProspect(partner, user, address);
        var pending = given.aProspect(partner, user, GivenInvitations.anAddress(), null, "PENDING", end);
        var over = given.aProspect(partner, user, GivenInvitations.anAddress(), null, "REGISTERED", clock.instant());
        var unreachable = given.aProspect(partner, user, null, "13800000000", "REGISTERED", end);

        var result = invite(pending, good, over, unreachable);

        assertThat(result.done()).isOne();
        assertThat(result.refused().stream().map(row -> row.refused().key()))
                .containsExactly("invitations.not-registered", "invitations.not-registered", "invitations.no-email");
        assertThat(result.refused().getFirst().what()).isEqualTo("江南零售");
        List<InvitationRow> all = queries(queries -> queries.page(InvitationFilter.ALL, InvitationRow.Key.NEWEST, 10));
        assertThat(all).hasSize(1);
    }

    @Test
    void the_same_prospect_twice_in_one_batch_is_invited_once() {
        var prospect = given.aProspect(partner, user, address);

        assertThat(invite(prospect, prospect).rows()).hasSize(1);
    }

    @Test
    void more_than_a_hundred_are_no_batch() {
        var many = IntStream.range(0, 101).mapToObj(_ -> PublicId.random()).toArray(PublicId[]::new);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> invite(many))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("batches.too-many"));
    }

    @Test
    void an_address_gets_five_invitations_a_day_whoever_sends_them() {
        for (int i = 0; i < 5; i++) {
            assertThat(invite(given.aProspect(partner, user, address)).done()).isOne();
        }
        var other = people.aSolutionProvider();
        var others = people.aUserOf(other);

        var sixth = as(other, others, () -> invitations.invite(wish(given.aProspect(other, others, address))));

        assertThat(sixth.refused().getFirst().refused().key()).isEqualTo("outreach.too-many-mails");
        clock.turnBy(Duration.ofDays(1));
        assertThat(invite(given.aProspect(partner, user, address)).done()).isOne();
    }

    @Test
    void a_reported_address_is_not_written_to() {
        blocked.block(address.toUpperCase(Locale.ROOT), new Origin("203.0.113.9", ""));

        var result = invite(given.aProspect(partner, user, address));

        assertThat(result.refused().getFirst().refused().key()).isEqualTo("outreach.blocked");
    }

    @Test
    void a_newer_invitation_of_a_channel_takes_the_place_of_the_older_and_leaves_other_channels_alone() {
        var prospect = given.aProspect(partner, user, address);
        invite(prospect);
        var first = newest();
        var link = act(() -> invitations.link(link(prospect)));

        invite(prospect);

        assertThat(given.stateOf(first.publicId())).isEqualTo("WITHDRAWN REPLACED");
        assertThat(jdbc.sql(
                                "select count(*) from operation_log where action = 'invitations.audit.withdrawn' and object = :id")
                        .param("id", first.publicId())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(given.stateOf(link.id().value())).isEqualTo("OPEN");
        assertThat(given.stateOf(newest().publicId())).isEqualTo("OPEN");
    }

    @Test
    void a_reseller_offers_resale_alone() {
        var distributor = people.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        partner = people.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        user = people.aUserOf(partner);
        var prospect = given.aProspect(partner, user, address);

        assertThat(queries(InvitationQueries::offeredTypes)).containsExactly(AssociationType.RESALE);
        assertThat(invite(prospect).done()).isOne();
        assertThatExceptionOfType(InvitationRefused.class)
                .isThrownBy(() -> act(() ->
                        invitations.invite(new Invite(List.of(prospect), AssociationType.REFERRAL, Locale.ENGLISH))))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("invitations.type-not-allowed"));
    }

    @Test
    void what_the_operator_switched_off_is_not_offered() {
        jdbc.sql("update organisation set resale = false where id = :id")
                .param("id", partner.id())
                .update();
        var prospect = given.aProspect(partner, user, address);

        assertThat(queries(InvitationQueries::offeredTypes)).containsExactly(AssociationType.REFERRAL);
        assertThatExceptionOfType(InvitationRefused.class).isThrownBy(() -> invite(prospect));
        assertThatExceptionOfType(InvitationRefused.class)
                .isThrownBy(() -> act(() -> invitations.link(link(prospect))));
    }

    @Test
    void a_frozen_partner_invites_nobody() {
        invite(given.aProspect(partner, user, address));
        var sent = newest().publicKey();
        jdbc.sql("update organisation set standing = 'FROZEN' where id = :id")
                .param("id", partner.id())
                .update();

        assertThat(queries(InvitationQueries::offeredTypes)).isEmpty();
        assertThat(act(() -> invitations.resend(List.of(sent)))
                        .refused()
                        .getFirst()
                        .refused())
                .isInstanceOf(PartnerFrozen.class);
        assertThatExceptionOfType(PartnerFrozen.class)
                .isThrownBy(() -> invite(given.aProspect(partner, user, address)));
    }

    @Test
    void a_resend_keeps_the_record_gives_a_new_link_and_starts_the_time_again() {
        invite(given.aProspect(
                partner, user, address, null, "REGISTERED", clock.instant().plus(Duration.ofDays(20))));
        var before = newest();
        fail(before.publicId());
        clock.turnBy(Duration.ofDays(2));

        var result = act(() -> invitations.resend(List.of(before.publicKey())));

        assertThat(result.done()).isOne();
        var after = newest();
        assertThat(after.publicId()).isEqualTo(before.publicId());
        assertThat(after.generation()).isEqualTo(2);
        assertThat(after.state()).isEqualTo(InvitationState.OPEN);
        assertThat(after.failure()).isNull();
        assertThat(after.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(15)));
        assertThat(jdbc.sql("select count(*) from mail where recipient = :address")
                        .param("address", address)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_is_over_can_be_sent_again_and_what_was_accepted_or_withdrawn_cannot() {
        var link = act(() -> invitations.link(link(null))).id();
        clock.turnBy(Duration.ofDays(15));
        assertThat(find(link).state()).isEqualTo(InvitationState.EXPIRED);
        assertThat(act(() -> invitations.resend(List.of(link))).done()).isOne();

        for (var state : List.of("ACCEPTED", "WITHDRAWN")) {
            jdbc.sql("update customer_invitation set state = :state where public_id = :id")
                    .param("state", state)
                    .param("id", link.value())
                    .update();
            assertThat(act(() -> invitations.resend(List.of(link)))
                            .refused()
                            .getFirst()
                            .refused()
                            .key())
                    .isEqualTo("invitations.not-again");
        }
    }

    @Test
    void an_invitation_is_not_sent_again_once_its_prospect_is_free_for_others() {
        invite(given.aProspect(partner, user, address));
        var sent = newest().publicKey();
        clock.turnBy(Duration.ofDays(15));

        assertThat(act(() -> invitations.resend(List.of(sent)))
                        .refused()
                        .getFirst()
                        .refused()
                        .key())
                .isEqualTo("invitations.not-registered");
    }

    @Test
    void a_withdrawn_invitation_is_over_for_good() {
        invite(given.aProspect(partner, user, address));
        var sent = newest().publicKey();

        act(() -> invitations.withdraw(sent));

        assertThat(find(sent).state()).isEqualTo(InvitationState.WITHDRAWN);
        assertThatExceptionOfType(InvitationRefused.class)
                .isThrownBy(() -> act(() -> invitations.withdraw(sent)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("invitations.not-withdrawn"));
    }

    @Test
    void a_link_shows_its_address_again_until_it_is_over_and_a_mailed_one_never() {
        var link = act(() -> invitations.link(link(null)));
        assertThat(link.address()).endsWith("/" + given.given(link.id().value()).path());
        InvitationLink again = queries(queries -> queries.link(link.id()));
        assertThat(again).isEqualTo(link);
        invite(given.aProspect(partner, user, address));

        assertThatExceptionOfType(InvitationRefused.class)
                .isThrownBy(() -> queries(queries -> queries.link(newest().publicKey())));
        act(() -> invitations.withdraw(link.id()));
        assertThatExceptionOfType(InvitationRefused.class)
                .isThrownBy(() -> queries(queries -> queries.link(link.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\r\nBcc: other@example.com", "a\u0000b"})
    void whom_a_link_is_for_is_one_line_of_text(String name) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> act(() -> invitations.link(
                        new NewLink(InvitationChannel.QR, AssociationType.RESALE, name, Locale.ENGLISH, null))))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("recipientName"));
    }

    @Test
    void whom_a_link_is_for_has_128_characters_at_most() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> act(() -> invitations.link(new NewLink(
                        InvitationChannel.QR, AssociationType.RESALE, "名".repeat(129), Locale.ENGLISH, null))));
    }

    @Test
    void an_account_manager_sees_and_changes_own_invitations_only() {
        var mine = given.aProspect(partner, user, address);
        var manager = people.aUserOf(partner);
        invite(mine);
        var sent = newest().publicKey();

        try (var _ = ActingAs.of(GivenInvitations.manager(partner, manager))) {
            assertThat(queries.page(InvitationFilter.ALL, InvitationRow.Key.NEWEST, 10))
                    .isEmpty();
            assertThat(queries.find(sent)).isEmpty();
            assertThat(invitations.invite(wish(mine)).refused().getFirst().refused())
                    .isInstanceOf(NotFound.class);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.withdraw(sent));
        }
    }

    @Test
    void a_director_sees_and_changes_those_of_the_own_managers_and_no_others() {
        var director = people.aUserOf(partner);
        invite(given.aProspect(partner, user, address));
        var sent = newest().publicKey();
        var caller = TestCallers.caller(
                director, new Scope.Partner(partner.id(), null, director), Permission.CUSTOMERS_DEVELOP);

        try (var _ = ActingAs.of(caller)) {
            assertThat(queries.find(sent)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.withdraw(sent));
            jdbc.sql("update member set director_id = ? where user_id = ?")
                    .params(director, user)
                    .update();
            assertThat(queries.find(sent)).isPresent();
            invitations.withdraw(sent);
        }
    }

    @Test
    void everybody_is_written_to_in_the_language_they_were_registered_with_unless_another_is_wished() {
        var english = given.aProspect(partner, user, address);
        jdbc.sql("update prospect set language = 'en' where public_id = ?")
                .params(english.value())
                .update();

        act(() -> invitations.invite(new Invite(List.of(english), AssociationType.RESALE, null)));
        assertThat(newest().language()).isEqualTo("en");
        assertThat(jdbc.sql("select language from mail where recipient = ?")
                        .params(address)
                        .query(String.class)
                        .single())
                .isEqualTo("en");
        invite(english);
        assertThat(newest().language()).isEqualTo("zh-CN");
    }

    @ParameterizedTest
    @MethodSource
    void what_belongs_to_another_partner_is_not_found(String name, Action action) {
        invite(given.aProspect(partner, user, address));
        var theirs = newest().publicKey();
        var prospect = given.aProspect(partner, user, GivenInvitations.anAddress());
        var stranger = people.aSolutionProvider();
        var strangersUser = people.aUserOf(stranger);

        try (var _ = ActingAs.of(GivenInvitations.developer(stranger, strangersUser))) {
            assertThatExceptionOfType(NotFound.class).as(name).isThrownBy(() -> action.on(this, theirs, prospect));
        }
        assertThat(find(theirs).state()).isEqualTo(InvitationState.OPEN);
    }

    interface Action {
        void on(InvitationServiceIT test, PublicId invitation, PublicId prospect);
    }

    static Stream<Arguments> what_belongs_to_another_partner_is_not_found() {
        return Map.<String, Action>of(
                        "invite", (test, _, prospect) -> only(test.invitations.invite(wish(prospect))),
                        "link", (test, _, prospect) -> test.invitations.link(link(prospect)),
                        "resend", (test, invitation, _) -> only(test.invitations.resend(List.of(invitation))),
                        "withdraw", (test, invitation, _) -> test.invitations.withdraw(invitation),
                        "show", (test, invitation, _) -> test.queries.link(invitation))
                .entrySet()
                .stream()
                .map(action -> arguments(action.getKey(), action.getValue()));
    }

    private static void only(BatchResult result) {
        throw result.refused().getFirst().refused();
    }

    @Test
    void whom_an_invitation_was_for_is_forgotten_half_a_year_after_it_was_over() {
        invite(given.aProspect(partner, user, address));
        clock.turnBy(Duration.ofDays(195));
        forgetting.tidy();
        assertThat(newest().recipient()).isEqualTo(address);

        clock.turnBy(Duration.ofSeconds(1));
        forgetting.tidy();

        assertThat(newest().recipient()).isNull();
        assertThat(newest().recipientName()).isEmpty();
        assertThat(act(() -> invitations.resend(List.of(newest().publicKey())))
                        .refused()
                        .getFirst()
                        .refused()
                        .key())
                .isEqualTo("invitations.not-again");
    }

    @Test
    void without_the_permission_nobody_invites_or_reads() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> invitations.invite(wish(PublicId.random())));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.find(PublicId.random()));
        }
        try (var _ = ActingAs.of(TestCallers.caller(1, new Scope.Operator(), Permission.CUSTOMERS_DEVELOP))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.find(PublicId.random()));
        }
    }

    private void fail(String invitation) {
        jdbc.sql("update customer_invitation set state = 'FAILED', failure = 'ARREARS' where public_id = :id")
                .param("id", invitation)
                .update();
    }

    private BatchResult invite(PublicId... prospects) {
        return act(() -> invitations.invite(wish(prospects)));
    }

    private static Invite wish(PublicId... prospects) {
        return new Invite(List.of(prospects), AssociationType.RESALE, Locale.SIMPLIFIED_CHINESE);
    }

    private static NewLink link(PublicId prospect) {
        return new NewLink(InvitationChannel.LINK, AssociationType.RESALE, "展会", Locale.ENGLISH, prospect);
    }

    private InvitationRow newest() {
        return queries(queries ->
                queries.page(InvitationFilter.ALL, InvitationRow.Key.NEWEST, 1).getFirst());
    }

    private InvitationRow find(PublicId invitation) {
        return queries(queries -> queries.find(invitation).orElseThrow());
    }

    private <T> T queries(java.util.function.Function<InvitationQueries, T> question) {
        return act(() -> question.apply(queries));
    }

    private void act(Runnable deed) {
        act(() -> {
            deed.run();
            return true;
        });
    }

    private <T> T act(java.util.function.Supplier<T> deed) {
        return as(partner, user, deed);
    }

    private static <T> T as(PartnerOnboarded partner, long user, java.util.function.Supplier<T> deed) {
        try (var _ = ActingAs.of(GivenInvitations.developer(partner, user))) {
            return deed.get();
        }
    }
}
