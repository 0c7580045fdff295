package io.partnerportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.invitations.GivenInvitations;
import io.partnerportal.invitations.GivenInvitations.Given;
import io.partnerportal.links.LinkRefused;
import io.partnerportal.links.LinkRefused.Cause;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.registrations.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who do something about one invitation, or one customer, at the same moment. */
@PortalTest
class AcceptanceRaceIT {

    private static final int TIMES = 3;

    @Autowired
    RegistrationService registrations;

    @Autowired
    AssociationService associations;

    @Autowired
    StandingService standings;

    @Autowired
    GivenInvitations given;

    @Autowired
    GivenAcceptance accepting;

    @Autowired
    GivenPeople people;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private long user;

    @BeforeEach
    void a_partner() {
        partner = people.aSolutionProvider();
        user = people.aUserOf(partner);
    }

    @RepeatedTest(TIMES)
    void of_two_who_open_one_link_one_becomes_a_customer() throws InterruptedException {
        var link = given.byLink(partner, user, AssociationType.RESALE);
        var one = GivenInvitations.anAddress();
        var other = GivenInvitations.anAddress();
        var first = GivenAcceptance.form(GivenPeople.aName(), one, accepting.codeFor(link, one));
        var second = GivenAcceptance.form(GivenPeople.aName(), other, accepting.codeFor(link, other));

        var refused = Together.refused(
                nobody(), () -> register(link, first),
                nobody(), () -> register(link, second));

        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        LinkRefused.class, late -> assertThat(late.cause()).isEqualTo(Cause.USED));
        assertThat(customersOf(partner)).isOne();
        assertThat(jdbc.sql("select count(*) from account where name in (:names)")
                        .param("names", java.util.List.of(first.accountName(), second.accountName()))
                        .query(Integer.class)
                        .single())
                .as("who came too late has no account either")
                .isOne();
    }

    @RepeatedTest(TIMES)
    void a_customer_who_accepts_two_partners_at_once_in_two_browsers_has_one() throws InterruptedException {
        var rival = people.aSolutionProvider();
        var rivalsUser = people.aUserOf(rival);
        var account = people.aCustomer(null);
        var mine = given.byLink(partner, user, AssociationType.RESALE);
        var theirs = given.byLink(rival, rivalsUser, AssociationType.RESALE);
        var owner = customer(account.id());

        var refused = Together.refused(
                owner, () -> associate(mine),
                owner, () -> associate(theirs));

        assertThat(refused).singleElement().isInstanceOf(AssociationRefused.class);
        assertThat(customersOf(partner) + customersOf(rival)).isOne();
    }

    @RepeatedTest(TIMES)
    void who_accepts_while_the_partner_is_frozen_either_comes_before_or_not_at_all() throws InterruptedException {
        var address = GivenInvitations.anAddress();
        var invitation = given.byMail(partner, user, address, AssociationType.RESALE);
        var form = GivenAcceptance.form(GivenPeople.aName(), address, accepting.codeFor(invitation, address));

        var refused = Together.refused(
                        nobody(),
                        () -> register(invitation, form),
                        TestCallers.operator(Permission.OPERATE_PARTNERS),
                        () -> standings.set(partner.publicId(), PartnerStanding.FROZEN, "逾期未付款"))
                .toList();

        assertThat(customersOf(partner)).isEqualTo(refused.isEmpty() ? 1 : 0);
        assertThat(given.stateOf(invitation.id()))
                .isIn(refused.isEmpty() ? java.util.List.of("ACCEPTED") : java.util.List.of("OPEN", "FAILED BUSY"));
    }

    private void register(Given link, Registration form) {
        registrations.register(link.id(), link.token(), form, accepting.agreed());
    }

    private void associate(Given link) {
        associations.associate(link.id(), link.token(), accepting.agreed());
    }

    /** The doors of registration ask for nobody. */
    private static Caller nobody() {
        return TestCallers.operator();
    }

    private Caller customer(long account) {
        long owner = jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class)
                .single();
        return TestCallers.caller(owner, new Scope.Customer(account), Permission.HOME);
    }

    private int customersOf(PartnerOnboarded whose) {
        return jdbc.sql("select count(*) from relation where partner_id = :partner and ended_at is null")
                .param("partner", whose.id())
                .query(Integer.class)
                .single();
    }
}
