package io.partnerportal.resellerinvitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.Overtaken;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.acceptance.AssociationRefused;
import io.partnerportal.acceptance.AssociationService;
import io.partnerportal.acceptance.GivenAcceptance;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.distribution.ApplicationService;
import io.partnerportal.distribution.NewApplication;
import io.partnerportal.distribution.NotAsReseller;
import io.partnerportal.distribution.ResellerObstacle;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.invitations.GivenInvitations;
import io.partnerportal.invitations.GivenInvitations.Given;
import io.partnerportal.links.AttemptRefused;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.resellerinvitations.GivenResellerLink.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One account with two browsers, in which it becomes a partner's customer and a reseller at once: it is one of the two. */
@PortalTest
class CustomerOrResellerIT {

    @Autowired
    AssociationService associations;

    @Autowired
    ResellerAcceptanceService resellers;

    @Autowired
    ApplicationService applications;

    @Autowired
    GivenResellerLink resellerLinks;

    @Autowired
    GivenInvitations customerLinks;

    @Autowired
    GivenAcceptance accepting;

    @Autowired
    Callers callers;

    @Autowired
    Overtaken overtaken;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded distributor;
    private CustomerCreated account;
    private Given asCustomer;
    private Link asReseller;

    @BeforeEach
    void an_account_with_both_links() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var partner = given.aSolutionProvider();
        account = given.aCustomer(null);
        asCustomer = customerLinks.byLink(partner, given.aUserOf(partner), AssociationType.RESALE);
        asReseller = resellerLinks.to(account.name() + "@customer.example", distributor);
    }

    @Test
    void who_is_becoming_a_customer_does_not_become_a_reseller() throws InterruptedException {
        assertThat(overtaken.refused(owner(), this::associate, owner(), this::becomeReseller))
                .get()
                .isInstanceOfSatisfying(
                        AttemptRefused.class, late -> assertThat(late.reason()).isEqualTo(ResellerFailure.IS_CUSTOMER));

        assertThat(kind()).isEqualTo("CUSTOMER");
        assertThat(relations()).isOne();
    }

    @Test
    void who_is_becoming_a_reseller_does_not_become_a_customer() throws InterruptedException {
        assertThat(overtaken.refused(owner(), this::becomeReseller, owner(), this::associate))
                .containsInstanceOf(AssociationRefused.class);

        assertThat(kind()).isEqualTo("PARTNER");
        assertThat(relations()).isZero();
    }

    @Test
    void who_is_becoming_a_customer_does_not_apply() throws InterruptedException {
        assertThat(overtaken.refused(owner(), this::associate, applicant(), this::apply))
                .get()
                .isInstanceOfSatisfying(
                        NotAsReseller.class,
                        late -> assertThat(late.obstacle()).isEqualTo(ResellerObstacle.IS_CUSTOMER));
    }

    @Test
    void who_is_applying_does_not_become_a_customer() throws InterruptedException {
        assertThat(overtaken.refused(applicant(), this::apply, owner(), this::associate))
                .containsInstanceOf(AssociationRefused.class);

        assertThat(relations()).isZero();
    }

    private void associate() {
        associations.associate(asCustomer.id(), asCustomer.token(), accepting.agreed());
    }

    private void becomeReseller() {
        resellers.accept(asReseller.id(), asReseller.token(), accepting.agreed());
    }

    private void apply() {
        applications.apply(new NewApplication(distributor.name(), "海数科技", "何梅", ""));
    }

    private Caller owner() {
        return callers.byUser(jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                        .param("account", account.id())
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    private Caller applicant() {
        return TestCallers.customer(account.id(), Permission.RESELLER_APPLY);
    }

    private String kind() {
        return jdbc.sql("select kind from account where id = :account")
                .param("account", account.id())
                .query(String.class)
                .single();
    }

    private int relations() {
        return jdbc.sql("select count(*) from relation where current_id = :account")
                .param("account", account.id())
                .query(Integer.class)
                .single();
    }
}
