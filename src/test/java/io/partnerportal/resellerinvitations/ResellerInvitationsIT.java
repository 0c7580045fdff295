package io.partnerportal.resellerinvitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.batches.BatchSize;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationState;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.organisations.PartnerFrozen;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.outreach.TooManyAttempts;
import io.partnerportal.resellerinvitations.InviteResellers.Addressee;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the distributor does. Attempts are counted outside the test's transaction, so what is made here stays. */
@PortalTest
class ResellerInvitationsIT {

    @Autowired
    ResellerInvitationService service;

    @Autowired
    ResellerInvitationQueries queries;

    @Autowired
    ResellerLinkSource links;

    @Autowired
    ResellerInvitationForgetting forgetting;

    @Autowired
    StandingService standings;

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded distributor;

    @BeforeEach
    void a_distributor() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
    }

    @Test
    void each_address_gets_a_mail_with_a_link_that_is_made_when_it_leaves() {
        var address = address();

        assertThat(invite(address).done()).isEqualTo(1);

        var row = rows().getFirst();
        assertThat(row.state()).isEqualTo(InvitationState.OPEN);
        assertThat(row.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(jdbc.sql("select count(*) from mail where recipient = :address and secret is null")
                        .param("address", address)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(link(row, 1).path()).startsWith("become-reseller/" + row.publicId() + "/");
        assertThat(link(row, 1).second()).isEqualTo(link(row, 1).path() + "/report");
    }

    @Test
    void what_is_wrong_with_a_row_is_said_of_that_row_alone() {
        var address = address();
        var result = invite(
                address,
                "keine-adresse",
                "böse\r\nBcc: x@y.example@z.example",
                "ü@example.com",
                "a".repeat(300) + "@example.com",
                address.toUpperCase(Locale.ROOT));

        assertThat(result.done()).isEqualTo(1);
        assertThat(keys(result))
                .containsExactly(
                        "accounts.email-form",
                        "accounts.email-form",
                        "accounts.email-form",
                        "accounts.email-form",
                        "resellerinvitations.twice");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void a_name_is_short_and_of_one_line() {
        try (var _ = acting()) {
            var wish = new InviteResellers(
                    List.of(new Addressee(address(), "云\nBcc: x"), new Addressee(address(), "长".repeat(129))),
                    Locale.ENGLISH);
            assertThat(keys(service.invite(wish))).containsExactly("accounts.no-controls", "accounts.too-long");
        }
    }

    @Test
    void a_batch_has_one_to_a_hundred_rows() {
        assertThatExceptionOfType(BatchSize.class).isThrownBy(() -> invite());
        var many = IntStream.range(0, 101).mapToObj(_ -> address()).toArray(String[]::new);
        assertThatExceptionOfType(BatchSize.class).isThrownBy(() -> invite(many));
        try (var _ = acting()) {
            assertThatExceptionOfType(BatchSize.class)
                    .isThrownBy(() -> service.resend(IntStream.range(0, 101)
                            .mapToObj(_ -> PublicId.random())
                            .toList()));
        }
    }

    @Test
    void a_partner_tries_so_often_a_day_and_no_more() {
        var hundred = IntStream.range(0, 100).mapToObj(_ -> "x").toArray(String[]::new);
        invite(hundred);
        invite(hundred);

        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> invite("x"));
    }

    @Test
    void a_newer_invitation_to_an_address_takes_the_place_of_the_older() {
        var address = address();
        invite(address);
        var first = rows().getFirst();
        invite(address);

        assertThat(rows())
                .extracting(ResellerInvitationRow::state)
                .containsExactly(InvitationState.OPEN, InvitationState.WITHDRAWN);
        assertThat(links.secret(first.publicId() + ":1")).isEmpty();
    }

    @Test
    void sending_again_makes_a_new_link_and_the_old_one_is_sent_no_more() {
        invite(address());
        var row = rows().getFirst();
        clock.turnBy(Duration.ofDays(8));
        assertThat(rows().getFirst().state()).isEqualTo(InvitationState.EXPIRED);
        assertThat(links.secret(row.publicId() + ":1")).isEmpty();

        assertThat(resend(row).done()).isEqualTo(1);

        assertThat(rows().getFirst().state()).isEqualTo(InvitationState.OPEN);
        assertThat(links.secret(row.publicId() + ":1")).isEmpty();
        assertThat(link(row, 2).path()).startsWith("become-reseller/");
    }

    @Test
    void a_mailbox_gets_five_invitations_a_day() {
        invite(address());
        var row = rows().getFirst();
        for (int i = 0; i < 4; i++) {
            assertThat(resend(row).done()).isEqualTo(1);
        }

        assertThat(keys(resend(row))).containsExactly("outreach.too-many-mails");
    }

    @Test
    void what_is_withdrawn_is_neither_sent_again_nor_withdrawn_again() {
        invite(address());
        var row = rows().getFirst();
        try (var _ = acting()) {
            service.withdraw(row.key());

            assertThatExceptionOfType(InvitationNotPossible.class).isThrownBy(() -> service.withdraw(row.key()));
        }
        assertThat(keys(resend(row))).containsExactly("resellerinvitations.over");
        assertThat(links.secret(row.publicId() + ":1")).isEmpty();
    }

    @Test
    void a_frozen_distributor_invites_nobody() {
        invite(address());
        var row = rows().getFirst();
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            standings.set(distributor.publicId(), PartnerStanding.FROZEN, "欠费");
        }

        assertThatExceptionOfType(PartnerFrozen.class).isThrownBy(() -> invite(address()));
        assertThatExceptionOfType(PartnerFrozen.class).isThrownBy(() -> resend(row));
    }

    @Test
    void the_list_is_filtered_by_text_and_state() {
        var address = address();
        invite(address, address());

        try (var _ = acting()) {
            assertThat(queries.page(new ResellerInvitationFilter(address, null), Long.MAX_VALUE, 10))
                    .hasSize(1);
            assertThat(queries.page(new ResellerInvitationFilter("", InvitationState.ACCEPTED), Long.MAX_VALUE, 10))
                    .isEmpty();
            assertThat(queries.page(
                            new ResellerInvitationFilter("", null),
                            rows().getLast().id(),
                            10))
                    .isEmpty();
        }
    }

    @Test
    void the_mail_can_be_read_beforehand_in_both_languages() {
        try (var _ = acting()) {
            assertThat(queries.preview(Locale.SIMPLIFIED_CHINESE).html()).contains("云经销商", "测试伙伴");
            assertThat(queries.preview(Locale.ENGLISH).text()).contains("become its reseller");
        }
    }

    @Test
    void another_distributors_invitation_is_not_found() {
        invite(address());
        var row = rows().getFirst();
        var stranger = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);

        try (var _ = ActingAs.of(callerOf(stranger))) {
            assertThat(queries.find(row.key())).isEmpty();
            assertThat(keys(service.resend(List.of(row.key())))).containsExactly("resellerinvitations.not-found");
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.withdraw(row.key()));
        }
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS))) {
            var wish = new InviteResellers(List.of(), Locale.ENGLISH);
            assertDenied(() -> service.invite(wish));
            assertDenied(() -> service.resend(List.of()));
            assertDenied(() -> service.withdraw(PublicId.random()));
            assertDenied(() -> queries.find(PublicId.random()));
            assertDenied(() -> queries.preview(Locale.ENGLISH));
        }
    }

    @Test
    void whom_an_invitation_was_for_is_forgotten_half_a_year_after_it_was_over() {
        invite(address());
        clock.turnBy(Duration.ofDays(187));
        forgetting.tidy();
        assertThat(rows().getFirst().recipient()).isNotEmpty();

        clock.turnBy(Duration.ofSeconds(1));
        forgetting.tidy();

        assertThat(rows().getFirst().recipient()).isEmpty();
        assertThat(keys(resend(rows().getFirst()))).containsExactly("resellerinvitations.over");
    }

    private BatchResult invite(String... addresses) {
        try (var _ = acting()) {
            return service.invite(new InviteResellers(
                    Arrays.stream(addresses)
                            .map(address -> new Addressee(address, ""))
                            .toList(),
                    Locale.SIMPLIFIED_CHINESE));
        }
    }

    private BatchResult resend(ResellerInvitationRow row) {
        try (var _ = acting()) {
            return service.resend(List.of(row.key()));
        }
    }

    private List<ResellerInvitationRow> rows() {
        try (var _ = acting()) {
            return queries.page(new ResellerInvitationFilter("", null), Long.MAX_VALUE, 100);
        }
    }

    private MailSecret.Link link(ResellerInvitationRow row, int generation) {
        return (MailSecret.Link) links.secret(row.publicId() + ":" + generation).orElseThrow();
    }

    private ActingAs acting() {
        return ActingAs.of(callerOf(distributor));
    }

    private Caller callerOf(PartnerOnboarded partner) {
        long owner = jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", partner.id())
                .query(Long.class)
                .single();
        return TestCallers.caller(owner, new Scope.Partner(partner.id(), null), Permission.RESELLERS_MANAGE);
    }

    private static String address() {
        return GivenPeople.aName() + "@invited.example";
    }

    private static List<String> keys(BatchResult result) {
        return result.refused().stream()
                .map(row -> Objects.requireNonNull(row.refused()).key())
                .toList();
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
