package io.partnerportal.prospects;

import static io.partnerportal.associations.AssociationType.REFERRAL;
import static io.partnerportal.associations.AssociationType.RESALE;
import static io.partnerportal.prospects.GivenProspects.prospect;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.facts.FactKind;
import io.partnerportal.identity.Caller;
import io.partnerportal.organisations.PartnerOnboarded;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ObstaclesIT {

    @Autowired
    Obstacles obstacles;

    @Autowired
    Prospects prospects;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenProspects people;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated account;

    @BeforeEach
    void a_partner_and_an_account_without_one() {
        partner = given.aSolutionProvider();
        account = given.aCustomer(null);
    }

    @Test
    void an_account_nothing_is_known_of_can_be_associated() {
        assertThat(existing(RESALE)).isEmpty();
        assertThat(existing(REFERRAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE_CONTRACT, RESALE_SERVICE_CONTRACT",
        "RESERVED_INSTANCE, RESALE_RESERVED",
        "ENTERPRISE_MEMBER, RESALE_MEMBER",
        "INDEPENDENT_MEMBERS, RESALE_INDEPENDENT_MEMBERS"
    })
    void some_facts_are_in_the_way_of_resale_only(FactKind fact, Obstacle obstacle) {
        people.know(account.publicId(), fact);

        assertThat(existing(RESALE)).hasValue(obstacle);
        assertThat(existing(REFERRAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_SITE, OTHER_SITE",
        "DIRECT_CONTRACT, SPECIAL_CONTRACT",
        "VENDOR_INTERNAL, INTERNAL",
        "CONSUMER_USER, CONSUMER",
        "MANAGED_MEMBER, MANAGED_MEMBER",
        "REWARD_PLAN, REWARD_PLAN",
        "ARREARS, ARREARS"
    })
    void some_facts_are_in_the_way_however_the_customer_came(FactKind fact, Obstacle obstacle) {
        people.know(account.publicId(), fact);

        assertThat(existing(REFERRAL)).hasValue(obstacle);
        assertThat(preRegistered()).hasValue(obstacle);
    }

    @ParameterizedTest
    @CsvSource({"CASH_SPEND, CASH", "VENDOR_REGISTERED, VENDOR_CLAIM"})
    void some_facts_are_in_the_way_unless_the_pre_registration_was_approved(FactKind fact, Obstacle obstacle) {
        people.know(account.publicId(), fact);

        assertThat(existing(REFERRAL)).hasValue(obstacle);
        assertThat(preRegistered()).isEmpty();
    }

    @Test
    void seven_days_after_its_registration_an_account_must_be_pre_registered() {
        clock.turnBy(Duration.ofDays(7));
        assertThat(existing(RESALE)).isEmpty();
        clock.turnBy(Duration.ofMillis(1));

        assertThat(existing(RESALE)).hasValue(Obstacle.TOO_OLD);
        assertThat(preRegistered()).isEmpty();
        assertThat(obstacles.toAssociating(partner.id(), account.id(), RESALE, false, true))
                .isEmpty();
    }

    @Test
    void whoever_belongs_to_a_partner_or_is_one_cannot_be_associated() {
        var own = given.aCustomerOf(partner);
        var others = given.aCustomerOf(given.aSolutionProvider());

        assertThat(of(own.id())).hasValue(Obstacle.OWN_ALREADY);
        assertThat(of(others.id())).hasValue(Obstacle.OTHER_PARTNER);
        assertThat(of(given.aSolutionProvider().id())).hasValue(Obstacle.IS_PARTNER);
    }

    @Test
    void whoever_applies_to_become_a_partner_cannot_be_associated() {
        jdbc.sql("""
                insert into reseller_application (id, public_id, account_id, distributor_id, company, contact, state,
                                                  open_id, created_at)
                values (?, ?, ?, ?, '远航', '周敏', 'VENDOR_REVIEW', ?, '2025-03-12')
                """)
                .params(account.id(), account.publicId().value(), account.id(), partner.id(), account.id())
                .update();

        assertThat(existing(RESALE)).hasValue(Obstacle.IS_PARTNER);
        assertThat(obstacles.toRegistering(partner.id(), account.id())).hasValue(Obstacle.IS_PARTNER);
    }

    @Test
    void an_account_of_another_site_cannot_be_associated() {
        jdbc.sql("update account set site = 'intl' where id = ?")
                .params(account.id())
                .update();

        assertThat(existing(RESALE)).hasValue(Obstacle.OTHER_SITE);
    }

    @Test
    void what_another_partner_has_registered_is_found_by_every_address_of_the_account() {
        var other = people.director(given.aSolutionProvider());
        people.registered(other, prospect(account.name() + "@customer.example"));

        assertThat(existing(RESALE)).hasValue(Obstacle.CLAIMED);
        assertThat(obstacles.toRegistering(partner.id(), account.id())).hasValue(Obstacle.CLAIMED);
        clock.turnBy(Duration.ofDays(15));
        assertThat(preRegistered()).isEmpty();
    }

    @Test
    void the_partners_own_pre_registration_is_found_and_ends_with_the_association() {
        Caller director = people.director(partner);
        people.registered(director, prospect(account.name() + "@customer.example"));

        var mine = prospects.liveOf(partner.id(), account.id()).orElseThrow();
        assertThat(mine.createdBy()).isEqualTo(director.user());
        assertThat(prospects.liveOf(given.aSolutionProvider().id(), account.id()))
                .isEmpty();

        assertThat(prospects.lock(mine.id()).isRegistered()).isTrue();
        prospects.associated(mine.id(), account.id());
        assertThat(prospects.liveOf(partner.id(), account.id())).isEmpty();
        assertThat(prospects.lock(mine.id()).state()).isEqualTo(ProspectState.ASSOCIATED);
    }

    @Test
    void a_pre_registration_under_review_lifts_nothing() {
        people.know(account.publicId(), FactKind.VENDOR_REGISTERED);
        people.registered(people.director(partner), prospect(account.name() + "@customer.example"));

        assertThat(prospects.liveOf(partner.id(), account.id())).isEmpty();
    }

    private Optional<Obstacle> existing(AssociationType type) {
        return obstacles.toAssociating(partner.id(), account.id(), type, false, false);
    }

    private Optional<Obstacle> preRegistered() {
        return obstacles.toAssociating(partner.id(), account.id(), REFERRAL, true, false);
    }

    private Optional<Obstacle> of(long other) {
        return obstacles.toAssociating(partner.id(), other, RESALE, false, false);
    }
}
