package io.partnerportal.unlinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.facts.FactKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.unlinkchecks.CheckItem;
import io.partnerportal.unlinkchecks.ChecksFailed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class UnlinkServiceIT {

    @Autowired
    UnlinkService service;

    @Autowired
    OwnRequestService own;

    @Autowired
    EscalationService escalation;

    @Autowired
    RequestQueries queries;

    @Autowired
    RequestExpiry expiry;

    @Autowired
    StandingService standings;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_partner_with_a_resale_customer() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
    }

    @Test
    void what_the_partner_asks_the_customer_agrees_to_and_the_association_is_over() {
        var request = request();
        assertThat(isAssociated()).isTrue();
        try (var _ = customer()) {
            assertThat(own.own()).extracting(RequestRow::state).containsExactly(RequestState.PENDING);
            own.decide(agree(request));
        }

        assertThat(isAssociated()).isFalse();
        assertThat(state(request)).isEqualTo(RequestState.AGREED);
        assertThat(callers.byUser(owner()).orElseThrow().permissions()).doesNotContain(Permission.MY_PARTNER);
    }

    @Test
    void what_the_customer_asks_the_partner_refuses_with_a_reason_or_agrees_to() {
        PublicId request;
        try (var _ = customer()) {
            request = own.request("更换伙伴");
        }
        try (var _ = partner()) {
            assertThat(queries.pending()).extracting(RequestRow::key).containsExactly(request);
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> service.decide(new DecideRequest(request, false, " ")));
            service.decide(new DecideRequest(request, false, "仍有欠款"));
            assertThat(queries.pending()).isEmpty();
            assertThatExceptionOfType(UnlinkRefused.class).isThrownBy(() -> service.decide(agree(request)));
        }
        assertThat(isAssociated()).isTrue();
    }

    @Test
    void nobody_decides_an_own_request_nor_takes_back_the_others() {
        var request = request();
        try (var _ = partner()) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.decide(agree(request)));
        }
        try (var _ = customer()) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> own.cancel(request));
        }
        try (var _ = partner()) {
            service.cancel(request);
        }
        try (var _ = customer()) {
            assertThatExceptionOfType(UnlinkRefused.class).isThrownBy(() -> own.decide(agree(request)));
        }
    }

    @Test
    void one_request_waits_at_a_time() {
        request();

        assertRefused("unlinking.pending", this::request);
        try (var _ = customer()) {
            assertThatExceptionOfType(UnlinkRefused.class).isThrownBy(() -> own.request("更换伙伴"));
        }
    }

    @Test
    void everything_that_stands_against_it_is_told_at_once() {
        fact(FactKind.ARREARS);
        fact(FactKind.RESERVED_INSTANCE);
        fact(FactKind.DIRECT_CONTRACT);
        freeze(partner);

        try (var _ = partner()) {
            assertThat(service.checks(customer.publicId(), null))
                    .filteredOn(item -> !item.passed())
                    .extracting(CheckItem::key)
                    .containsExactlyInAnyOrder(
                            "unlinkchecks.check.ARREARS",
                            "unlinkchecks.check.RESERVED_INSTANCE",
                            "unlinkchecks.check.DIRECT_CONTRACT",
                            "unlinkchecks.check.PARTNER_FROZEN");
        }
        assertThatExceptionOfType(ChecksFailed.class)
                .isThrownBy(this::request)
                .matches(refused -> refused.items().size() == 4);
        try (var _ = customer()) {
            assertThat(own.checks()).filteredOn(item -> !item.passed()).hasSize(4);
        }
    }

    @Test
    void a_switch_counts_from_tomorrow_once_the_customer_agrees() {
        PublicId request;
        try (var _ = partner()) {
            request = service.requestSwitch(new RequestSwitch(customer.publicId(), AssociationType.REFERRAL, "客户要求"));
        }
        try (var _ = customer()) {
            own.decide(agree(request));
        }

        assertThat(jdbc.sql("select type from relation where current_id = :customer")
                        .param("customer", customer.id())
                        .query(String.class)
                        .single())
                .isEqualTo("REFERRAL");
        assertThat(jdbc.sql("""
                        select type from association
                         where customer_id = :customer and valid_from <= '2025-03-12' and valid_to > '2025-03-12'
                        """)
                        .param("customer", customer.id())
                        .query(String.class)
                        .single())
                .isEqualTo("RESALE");
    }

    @Test
    void a_switch_is_only_to_another_type_the_partner_may_have() {
        var reseller = given.aPartner(
                PartnerIdentity.RESELLER,
                given.aPartner(PartnerIdentity.DISTRIBUTOR, null).publicId());
        var theirs = given.aCustomerOf(reseller);
        try (var _ = ActingAs.of(TestCallers.partner(reseller.id(), Permission.CUSTOMERS_UNLINK))) {
            assertThat(service.offers(AssociationType.REFERRAL)).isFalse();
            assertRefused(
                    "unlinking.type-not-allowed",
                    () -> service.requestSwitch(
                            new RequestSwitch(theirs.publicId(), AssociationType.REFERRAL, "客户要求")));
        }
        try (var _ = partner()) {
            assertRefused(
                    "unlinking.same-type",
                    () -> service.requestSwitch(
                            new RequestSwitch(customer.publicId(), AssociationType.RESALE, "客户要求")));
        }
    }

    @Test
    void a_request_waits_fifteen_days_and_reminds_before() {
        var request = request();
        clock.turnBy(Duration.ofDays(12).plusSeconds(1));
        expiry.tidy();
        expiry.tidy();
        assertThat(messages(customer.id()))
                .containsExactly("unlinking.notice.requested-by-partner.UNLINK", "unlinking.notice.ends-soon");

        clock.turnBy(Duration.ofDays(3));
        try (var _ = customer()) {
            assertThatExceptionOfType(UnlinkRefused.class).isThrownBy(() -> own.decide(agree(request)));
        }
        expiry.tidy();

        assertThat(state(request)).isEqualTo(RequestState.EXPIRED);
        assertThat(messages(customer.id())).contains("unlinking.notice.expired");
        assertThat(messages(partner.id())).containsExactly("unlinking.notice.expired");
        try (var _ = customer()) {
            assertThat(own.request("更换伙伴")).isNotNull();
        }
    }

    @Test
    void the_operator_ends_what_the_sides_cannot_agree_on() {
        PublicId request;
        try (var _ = customer()) {
            request = own.request("更换伙伴");
        }
        try (var _ = partner()) {
            service.decide(new DecideRequest(request, false, "不同意"));
        }
        fact(FactKind.ARREARS);
        try (var _ = operator()) {
            assertThat(escalation.find(request)).isPresent();
            assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> escalation.force(request, " "));
            escalation.force(request, "长期争议");
            assertThatExceptionOfType(UnlinkRefused.class).isThrownBy(() -> escalation.force(request, "长期争议"));
        }

        assertThat(isAssociated()).isFalse();
        assertForced(request, "长期争议");
    }

    @Test
    void what_waits_is_ended_by_the_operator_and_both_sides_read_why() {
        var request = request();
        force(request);

        assertThat(isAssociated()).isFalse();
        assertForced(request, "长期争议");
        assertThat(List.of(forcedNotice(customer.id()), forcedNotice(partner.id())))
                .allSatisfy(values -> assertThat(values).contains("长期争议"));
    }

    @Test
    void another_request_that_waits_ends_with_the_association() {
        var refused = request();
        PublicId waiting;
        try (var _ = customer()) {
            own.decide(new DecideRequest(refused, false, "仍在使用"));
            waiting = own.request("更换伙伴");
        }
        force(refused);

        assertThat(state(refused)).isEqualTo(RequestState.FORCED);
        assertThat(state(waiting)).isEqualTo(RequestState.CANCELLED);
    }

    @Test
    void what_nobody_answered_in_time_is_ended_by_the_operator_tidied_or_not() {
        var request = request();
        clock.turnBy(Duration.ofDays(15).plusSeconds(1));
        force(request);
        assertForced(request, "长期争议");

        customer = given.aCustomerOf(partner);
        var tidied = request();
        clock.turnBy(Duration.ofDays(15).plusSeconds(1));
        expiry.tidy();
        force(tidied);
        assertForced(tidied, "长期争议");
        assertThat(isAssociated()).isFalse();
    }

    @Test
    void the_operator_ends_nothing_for_a_switch_nor_for_what_was_taken_back() {
        PublicId change;
        try (var _ = partner()) {
            change = service.requestSwitch(new RequestSwitch(customer.publicId(), AssociationType.REFERRAL, "客户要求"));
        }
        assertRefused("unlinking.force-switch", () -> force(change));
        assertThat(state(change)).isEqualTo(RequestState.PENDING);

        customer = given.aCustomerOf(partner);
        var request = request();
        try (var _ = partner()) {
            service.cancel(request);
        }
        assertRefused("unlinking.force-over", () -> force(request));
        assertThat(state(request)).isEqualTo(RequestState.CANCELLED);
        assertThat(isAssociated()).isTrue();
    }

    @Test
    void a_reason_is_needed_and_short() {
        try (var _ = partner()) {
            for (var reason : new String[] {" ", "长".repeat(257)}) {
                assertThatExceptionOfType(InvalidField.class)
                        .isThrownBy(() -> service.request(new RequestUnlink(customer.publicId(), reason)));
                assertThatExceptionOfType(InvalidField.class)
                        .isThrownBy(() -> service.requestSwitch(
                                new RequestSwitch(customer.publicId(), AssociationType.REFERRAL, reason)));
            }
        }
        try (var _ = customer()) {
            assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> own.request(" "));
        }
    }

    @Test
    void another_tenants_customers_and_requests_are_not_found() {
        var request = request();
        var stranger = given.aSolutionProvider();
        try (var _ = ActingAs.of(TestCallers.partner(stranger.id(), Permission.CUSTOMERS_UNLINK))) {
            assertNotFound(() -> service.checks(customer.publicId(), null));
            assertNotFound(() -> service.request(new RequestUnlink(customer.publicId(), "停止合作")));
            assertNotFound(() ->
                    service.requestSwitch(new RequestSwitch(customer.publicId(), AssociationType.REFERRAL, "客户要求")));
            assertNotFound(() -> service.decide(agree(request)));
            assertNotFound(() -> service.cancel(request));
            assertThat(queries.of(customer.publicId())).isEmpty();
        }
        try (var _ = ActingAs.of(TestCallers.customer(given.aCustomerOf(partner).id(), Permission.MY_PARTNER))) {
            assertNotFound(() -> own.decide(agree(request)));
            assertNotFound(() -> own.cancel(request));
            assertThat(own.own()).isEmpty();
        }
        try (var _ = operator()) {
            assertNotFound(() -> escalation.force(PublicId.random(), "长期争议"));
        }
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        var id = customer.publicId();
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            assertDenied(() -> service.checks(id, null));
            assertDenied(() -> service.request(new RequestUnlink(id, "停止合作")));
            assertDenied(() -> service.requestSwitch(new RequestSwitch(id, AssociationType.REFERRAL, "客户要求")));
            assertDenied(() -> service.decide(agree(id)));
            assertDenied(() -> service.cancel(id));
            assertDenied(() -> queries.pending());
            assertDenied(() -> own.request("更换伙伴"));
            assertDenied(() -> own.decide(agree(id)));
            assertDenied(() -> own.cancel(id));
            assertDenied(() -> escalation.force(id, "长期争议"));
            assertDenied(() -> escalation.find(id));
        }
    }

    private PublicId request() {
        try (var _ = partner()) {
            return service.request(new RequestUnlink(customer.publicId(), "停止合作"));
        }
    }

    private void force(PublicId request) {
        try (var _ = operator()) {
            escalation.force(request, "长期争议");
        }
    }

    private static DecideRequest agree(PublicId request) {
        return new DecideRequest(request, true, "");
    }

    private boolean isAssociated() {
        return jdbc.sql("select count(*) from relation where current_id = :customer")
                        .param("customer", customer.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private RequestState state(PublicId request) {
        try (var _ = operator()) {
            return escalation.find(request).orElseThrow().state();
        }
    }

    private void assertForced(PublicId request, String reason) {
        try (var _ = operator()) {
            var row = escalation.find(request).orElseThrow();
            assertThat(row.state()).isEqualTo(RequestState.FORCED);
            assertThat(row.mayBeForced()).isFalse();
            assertThat(row.decisionReason()).isEqualTo(reason);
            assertThat(row.decidedBy())
                    .isEqualTo(
                            TestCallers.operator(Permission.OPERATE_RELATIONS).name());
            assertThat(row.decidedAt()).isEqualTo(clock.instant());
        }
    }

    private String forcedNotice(long account) {
        return jdbc.sql("""
                select m.word_values from message m join portal_user u on u.id = m.user_id
                 where u.account_id = :account and u.kind = 'OWNER' and m.word_key = 'unlinking.notice.forced'
                """).param("account", account).query(String.class).single();
    }

    private List<String> messages(long account) {
        return Rows.list(jdbc.sql("""
                select m.word_key from message m join portal_user u on u.id = m.user_id
                 where u.account_id = :account and u.kind = 'OWNER' and m.word_key like 'unlinking.%'
                 order by m.id
                """).param("account", account).query(String.class));
    }

    private void fact(FactKind kind) {
        jdbc.sql("""
                insert into account_fact (id, public_id, account_id, kind, value, valid_from, note, recorded_by, recorded_at)
                values (:id, :publicId, :account, :kind, '', '2025-01-01', '', 'test', '2025-01-01')
                """)
                .param("id", -kind.ordinal() - 1)
                .param("publicId", PublicId.random().value())
                .param("account", customer.id())
                .param("kind", kind.name())
                .update();
    }

    private void freeze(PartnerOnboarded frozen) {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            standings.set(frozen.publicId(), PartnerStanding.FROZEN, "欠费");
        }
    }

    private long owner() {
        return jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", customer.id())
                .query(Long.class)
                .single();
    }

    private ActingAs partner() {
        return ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_UNLINK));
    }

    private ActingAs customer() {
        return ActingAs.of(TestCallers.customer(customer.id(), Permission.MY_PARTNER));
    }

    private static ActingAs operator() {
        return ActingAs.of(TestCallers.operator(Permission.OPERATE_RELATIONS));
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatExceptionOfType(UnlinkRefused.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.key().equals(key));
    }

    private static void assertNotFound(Runnable attempt) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(attempt::run);
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
