package io.partnerportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One operator closes an account at the moment another ties a customer to it: one of them is told. */
@PortalTest
class ClosureRaceIT {

    private static final Reason WHY = new Reason("停止合作");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    ClosureService closures;

    @Autowired
    CustomerService customers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(3)
    void a_customer_is_closed_or_associated_and_never_both() throws InterruptedException {
        var partner = given.aSolutionProvider();
        var customer = given.aCustomer(null);

        assertOneIsTold(customer.publicId(), customer.publicId(), partner.publicId());
        assertThat(isClosed(customer.publicId())).isNotEqualTo(isAssociated(customer.id()));
    }

    @RepeatedTest(3)
    void a_partner_is_closed_or_given_a_customer_and_never_both() throws InterruptedException {
        var partner = given.aSolutionProvider();
        var customer = given.aCustomer(null);

        assertOneIsTold(partner.publicId(), customer.publicId(), partner.publicId());
        assertThat(isClosed(partner.publicId())).isNotEqualTo(isAssociated(customer.id()));
    }

    private void assertOneIsTold(PublicId closed, PublicId customer, PublicId partner) throws InterruptedException {
        assertThat(Together.refused(
                        TestCallers.operator(Permission.OPERATE_ACCOUNTS),
                        () -> closures.close(closed, WHY),
                        TestCallers.operator(Permission.OPERATE_CUSTOMERS),
                        () -> customers.associate(customer, partner, AssociationType.RESALE, TODAY)))
                .hasSize(1);
    }

    private boolean isClosed(PublicId account) {
        return jdbc.sql("select status = 'CLOSED' from account where public_id = :id")
                .param("id", account.value())
                .query(Boolean.class)
                .single();
    }

    private boolean isAssociated(long customer) {
        return jdbc.sql("select count(*) from association where customer_id = :customer")
                        .param("customer", customer)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
