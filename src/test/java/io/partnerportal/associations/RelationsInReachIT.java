package io.partnerportal.associations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whose customers somebody may touch (R10, decision 11). */
@IntegrationTest
class RelationsInReachIT {

    @Autowired
    RelationsInReach reach;

    @Autowired
    Relations relations;

    @Autowired
    Managers managers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private UserAdded manager;
    private UserAdded colleague;
    private CustomerCreated assigned;
    private CustomerCreated unassigned;

    @BeforeEach
    void a_partner_with_a_manager_and_two_customers() {
        partner = given.aSolutionProvider();
        manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        colleague = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        assigned = given.aCustomerOf(partner);
        unassigned = given.aCustomerOf(partner);
        managers.assign(relations.current(assigned.id()).orElseThrow(), manager.id());
    }

    @Test
    void a_partner_reaches_its_own_customers_and_no_others() {
        var stranger = given.aSolutionProvider();

        assertReach(TestCallers.partner(partner.id()), true, true);
        assertReach(TestCallers.partner(stranger.id()), false, false);
    }

    @Test
    void an_account_manager_reaches_own_customers_only() {
        assertReach(TestCallers.manager(manager.id(), partner.id()), true, false);
        assertReach(TestCallers.manager(colleague.id(), partner.id()), false, false);
    }

    @Test
    void a_director_reaches_those_of_own_managers_and_of_nobody() {
        var director = given.aMember(partner, SystemRole.ACCOUNT_DIRECTOR);
        var caller = TestCallers.caller(director.id(), new Scope.Partner(partner.id(), null, director.id()));
        assertReach(caller, false, true);

        jdbc.sql("update member set director_id = :director where user_id = :manager")
                .param("director", director.id())
                .param("manager", manager.id())
                .update();
        assertReach(caller, true, true);
    }

    @Test
    void what_ended_is_reached_no_more() {
        relations.end(relations.current(assigned.id()).orElseThrow(), EndReason.UNLINKED);

        assertReach(TestCallers.partner(partner.id()), false, true);
    }

    @Test
    void a_distributor_reaches_a_customer_of_its_own_reseller_by_naming_both() {
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        var customer = given.aCustomerOf(reseller);

        try (var _ = ActingAs.of(TestCallers.partner(distributor.id()))) {
            assertThat(reach.ofReseller(reseller.publicId(), customer.publicId())
                            .partner())
                    .isEqualTo(reseller.id());
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> reach.ofReseller(partner.publicId(), assigned.publicId()));
            assertThat(reach.find(customer.publicId())).isEmpty();
        }
        try (var _ = ActingAs.of(TestCallers.partner(
                given.aPartner(PartnerIdentity.DISTRIBUTOR, null).id()))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> reach.ofReseller(reseller.publicId(), customer.publicId()));
        }
    }

    @Test
    void nobody_but_partners_has_customers() {
        try (var _ = ActingAs.of(TestCallers.operator())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reach.require(assigned.publicId()));
        }
    }

    private void assertReach(Caller caller, boolean seesAssigned, boolean seesUnassigned) {
        try (var _ = ActingAs.of(caller)) {
            assertThat(reach.find(assigned.publicId()).isPresent()).isEqualTo(seesAssigned);
            assertThat(reach.find(unassigned.publicId()).isPresent()).isEqualTo(seesUnassigned);
            if (!seesAssigned) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reach.require(assigned.publicId()));
            }
        }
    }
}
