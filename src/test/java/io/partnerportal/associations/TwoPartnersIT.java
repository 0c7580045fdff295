package io.partnerportal.associations;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.identity.Caller;
import io.partnerportal.organisations.PartnerOnboarded;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A customer accepts two partners at the same moment. */
@PortalTest
class TwoPartnersIT {

    @Autowired
    Relations relations;

    @Autowired
    GivenPeople given;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(5)
    void exactly_one_of_them_wins() throws InterruptedException {
        var one = given.aSolutionProvider();
        var other = given.aSolutionProvider();
        long customer = given.aCustomer(null).id();

        var refused = Together.refused(
                        as(one), () -> associate(customer, one), as(other), () -> associate(customer, other))
                .toList();

        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        AlreadyAssociated.class,
                        loser -> assertThat(loser.isOwn()).isFalse());
        assertThat(count("relation", customer)).isEqualTo(1);
        assertThat(count("association", customer)).isEqualTo(1);
    }

    private void associate(long customer, PartnerOnboarded partner) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ -> relations.begin(new NewRelation(customer, partner.id(), AssociationType.RESALE, null)));
    }

    private int count(String table, long customer) {
        return jdbc.sql("select count(*) from " + table + " where customer_id = :customer")
                .param("customer", customer)
                .query(Integer.class)
                .single();
    }

    private static Caller as(PartnerOnboarded partner) {
        return TestCallers.partner(partner.id());
    }
}
