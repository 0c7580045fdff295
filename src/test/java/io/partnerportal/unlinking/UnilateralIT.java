package io.partnerportal.unlinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.Relations;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.organisations.Standings;
import io.partnerportal.protection.Verified;
import io.partnerportal.unlinkchecks.Checks;
import io.partnerportal.unlinkchecks.ChecksFailed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The setting by which partners of an identity part from customers without asking them (R62). */
@IntegrationTest
class UnilateralIT {

    @Autowired
    UnlinkService asSet;

    @Autowired
    Verified verified;

    @Autowired
    RelationsInReach reach;

    @Autowired
    Relations relations;

    @Autowired
    Checks checks;

    @Autowired
    RequestLimit limit;

    @Autowired
    RequestTable table;

    @Autowired
    RequestNotices notices;

    @Autowired
    Standings standings;

    @Autowired
    StandingService standingService;

    @Autowired
    OwnRequestService own;

    @Autowired
    CurrentCaller caller;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_distributor_with_a_customer() {
        partner = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        customer = given.aCustomerOf(partner);
    }

    @Test
    void where_the_identity_needs_no_consent_the_association_is_over_at_once() {
        var service = unilateralFor(PartnerIdentity.DISTRIBUTOR);
        try (var _ = partner()) {
            assertThat(service.endsAlone()).isTrue();
            service.request(wish());
        }

        assertThat(isAssociated()).isFalse();
        assertThat(state()).containsExactly("UNILATERAL");
    }

    @Test
    void the_customer_is_told_that_it_is_over_and_asked_nothing() {
        try (var _ = partner()) {
            unilateralFor(PartnerIdentity.DISTRIBUTOR).request(wish());
        }

        assertThat(told(customer.id()))
                .contains("unlinking.notice.unilateral")
                .noneMatch(key -> key.contains("requested"));
        assertThat(told(partner.id())).noneMatch(key -> key.startsWith("unlinking."));
    }

    @Test
    void where_another_identity_is_named_the_customer_decides() {
        var service = unilateralFor(PartnerIdentity.SOLUTION_PROVIDER, PartnerIdentity.RESELLER);
        try (var _ = partner()) {
            assertThat(service.endsAlone()).isFalse();
            service.request(wish());
        }

        assertThat(isAssociated()).isTrue();
        assertThat(state()).containsExactly("PENDING");
        assertThat(told(customer.id())).contains("unlinking.notice.requested-by-partner.UNLINK");
    }

    @Test
    void unless_it_is_set_every_customer_decides() {
        try (var _ = partner()) {
            assertThat(asSet.endsAlone()).isFalse();
            asSet.request(wish());
        }

        assertThat(isAssociated()).isTrue();
        assertThat(state()).containsExactly("PENDING");
    }

    @Test
    void what_the_customer_asks_the_partner_still_decides() {
        var request = requests(PartnerIdentity.DISTRIBUTOR);
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.MY_PARTNER))) {
            request.unlink(relations.current(customer.id()).orElseThrow(), RequestSide.CUSTOMER, "更换伙伴");
        }

        assertThat(isAssociated()).isTrue();
        assertThat(state()).containsExactly("PENDING");
    }

    @Test
    void a_switch_of_the_type_needs_the_customer_all_the_same() {
        try (var _ = partner()) {
            unilateralFor(PartnerIdentity.DISTRIBUTOR)
                    .requestSwitch(new RequestSwitch(customer.publicId(), AssociationType.REFERRAL, "客户要求"));
        }

        assertThat(state()).containsExactly("PENDING");
    }

    @Test
    void what_stands_against_it_holds_without_consent_too() {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            standingService.set(partner.publicId(), PartnerStanding.FROZEN, "欠费");
        }
        try (var _ = partner()) {
            assertThatExceptionOfType(ChecksFailed.class)
                    .isThrownBy(() -> unilateralFor(PartnerIdentity.DISTRIBUTOR).request(wish()));
        }

        assertThat(isAssociated()).isTrue();
        assertThat(state()).isEmpty();
    }

    @Test
    void a_request_that_waits_is_not_passed_over() {
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.MY_PARTNER))) {
            own.request("更换伙伴");
        }
        try (var _ = partner()) {
            assertThatExceptionOfType(UnlinkRefused.class)
                    .isThrownBy(() -> unilateralFor(PartnerIdentity.DISTRIBUTOR).request(wish()));
        }

        assertThat(isAssociated()).isTrue();
    }

    @Test
    void the_setting_names_identities_with_commas_between() {
        var settings = new Binder(new MapConfigurationPropertySource(
                        Map.of("portal.unlinking.unilateral", "SOLUTION_PROVIDER,DISTRIBUTOR")))
                .bind("portal.unlinking", UnlinkingSettings.class)
                .get();

        assertThat(settings.unilateral())
                .containsExactlyInAnyOrder(PartnerIdentity.SOLUTION_PROVIDER, PartnerIdentity.DISTRIBUTOR);
    }

    private UnlinkService unilateralFor(PartnerIdentity... identities) {
        return new UnlinkService(
                verified, reach, checks, requests(identities), table, standings, settings(identities), caller);
    }

    private Requests requests(PartnerIdentity... identities) {
        return new Requests(standings, relations, checks, limit, table, notices, settings(identities), events);
    }

    private static UnlinkingSettings settings(PartnerIdentity... identities) {
        return new UnlinkingSettings(1, 3, 15, Set.of(identities));
    }

    private RequestUnlink wish() {
        return new RequestUnlink(customer.publicId(), "停止合作");
    }

    private ActingAs partner() {
        return ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_UNLINK));
    }

    private boolean isAssociated() {
        return relations.current(customer.id()).isPresent();
    }

    private List<String> state() {
        return jdbc.sql("select state from association_request where customer_id = :customer")
                .param("customer", customer.id())
                .query(String.class)
                .list();
    }

    private List<String> told(long account) {
        return jdbc.sql("""
                select m.word_key from message m join portal_user u on u.id = m.user_id where u.account_id = :account
                """).param("account", account).query(String.class).list();
    }
}
