package io.partnerportal.unlinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.Relations;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.facts.FactKind;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezeRefused;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.organisations.Standings;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.unlinkchecks.CheckItem;
import io.partnerportal.unlinkchecks.Checks;
import io.partnerportal.unlinkchecks.ChecksFailed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for a request whichever door it came through: its conditions, who is told, and where nobody is asked. */
@IntegrationTest
class RequestRulesIT {

    @Autowired
    UnlinkService service;

    @Autowired
    OwnRequestService own;

    @Autowired
    EscalationService escalation;

    @Autowired
    StandingService standings;

    @Autowired
    FreezingService freezing;

    @Autowired
    CustomerService customers;

    @Autowired
    Relations relations;

    @Autowired
    Standings locks;

    @Autowired
    Checks checks;

    @Autowired
    RequestLimit limit;

    @Autowired
    RequestTable table;

    @Autowired
    RequestNotices notices;

    @Autowired
    ApplicationEventPublisher events;

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
    void contracts_of_the_vendor_stand_against_becoming_a_resale_customer_only() {
        fact(FactKind.SERVICE_CONTRACT);
        fact(FactKind.RESERVED_INSTANCE);
        fact(FactKind.MANAGED_MEMBER);

        assertThat(open(AssociationType.REFERRAL)).containsExactly("unlinkchecks.check.MANAGED_MEMBER");
        assertThat(open(AssociationType.RESALE))
                .containsExactlyInAnyOrder(
                        "unlinkchecks.check.MANAGED_MEMBER",
                        "unlinkchecks.check.SERVICE_CONTRACT",
                        "unlinkchecks.check.RESERVED_INSTANCE");
    }

    @Test
    void a_frozen_partner_gets_no_resale_customer_by_a_switch() {
        switchTo(AssociationType.REFERRAL);
        clock.turnBy(Duration.ofDays(93));
        PublicId request;
        try (var _ = partner()) {
            request = service.requestSwitch(new RequestSwitch(customer.publicId(), AssociationType.RESALE, "客户要求"));
        }
        freeze(partner);

        assertThat(open(AssociationType.RESALE)).containsExactly("unlinkchecks.check.PARTNER_FROZEN");
        assertThat(open(null)).isEmpty();
        try (var _ = customer()) {
            assertThatExceptionOfType(ChecksFailed.class).isThrownBy(() -> own.decide(agree(request)));
        }
    }

    @Test
    void what_was_frozen_for_resale_is_unfrozen_before_it_becomes_a_customer_by_referral_for_the_operator_too() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_FREEZE))) {
            freezing.freeze(new Freeze(List.of(customer.publicId()), null, FreezeKind.ACCOUNT, "欠款"));
        }
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_CUSTOMERS))) {
            assertThatExceptionOfType(FreezeRefused.class)
                    .isThrownBy(() -> customers.associate(
                            customer.publicId(),
                            partner.publicId(),
                            AssociationType.REFERRAL,
                            LocalDate.of(2025, 3, 13)));
        }
    }

    @Test
    void where_nobodys_consent_is_needed_it_is_over_at_once_and_the_customer_reads_why() {
        var alone = new UnlinkingSettings(1, 3, 15, Set.of(PartnerIdentity.SOLUTION_PROVIDER));
        var requests = new Requests(locks, relations, checks, limit, table, notices, alone, events);
        PublicId request;
        try (var _ = partner()) {
            request = requests.unlink(relations.current(customer.id()).orElseThrow(), RequestSide.PARTNER, "停止合作");
        }

        assertThat(isAssociated()).isFalse();
        assertThat(state(request)).isEqualTo(RequestState.UNILATERAL);
        assertThat(messages(customer.id())).containsExactly("unlinking.notice.unilateral");
        assertThat(messages(partner.id())).isEmpty();
    }

    @Test
    void where_it_is_the_customer_who_asks_the_partner_decides_all_the_same() {
        var alone = new UnlinkingSettings(1, 3, 15, Set.of(PartnerIdentity.SOLUTION_PROVIDER));
        var requests = new Requests(locks, relations, checks, limit, table, notices, alone, events);
        try (var _ = customer()) {
            requests.unlink(relations.current(customer.id()).orElseThrow(), RequestSide.CUSTOMER, "更换伙伴");
        }

        assertThat(isAssociated()).isTrue();
    }

    @Test
    void what_a_customer_asks_the_owner_and_the_administrators_are_told_and_no_account_manager() {
        var administrator = given.aMember(partner, SystemRole.ADMINISTRATOR).id();
        var manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER).id();
        jdbc.sql("update relation set manager_id = :manager where current_id = :customer")
                .param("manager", manager)
                .param("customer", customer.id())
                .update();
        try (var _ = customer()) {
            own.request("更换伙伴");
        }

        assertThat(Rows.list(jdbc.sql("select user_id from message where word_key = :key and user_id in (:users)")
                        .param("key", "unlinking.notice.requested-by-customer")
                        .param("users", List.of(given.ownerOf(partner), administrator, manager))
                        .query(Long.class)))
                .containsExactlyInAnyOrder(given.ownerOf(partner), administrator);
    }

    private List<String> open(@Nullable AssociationType to) {
        try (var _ = partner()) {
            return service.checks(customer.publicId(), to).stream()
                    .filter(item -> !item.passed())
                    .map(CheckItem::key)
                    .toList();
        }
    }

    private void switchTo(AssociationType to) {
        PublicId request;
        try (var _ = partner()) {
            request = service.requestSwitch(new RequestSwitch(customer.publicId(), to, "客户要求"));
        }
        try (var _ = customer()) {
            own.decide(agree(request));
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

    private ActingAs partner() {
        return ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_UNLINK));
    }

    private ActingAs customer() {
        return ActingAs.of(TestCallers.customer(customer.id(), Permission.MY_PARTNER));
    }

    private static ActingAs operator() {
        return ActingAs.of(TestCallers.operator(Permission.OPERATE_RELATIONS));
    }
}
