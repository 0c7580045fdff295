package io.partnerportal.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.Relations;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerOnboarded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class OwnPartnerQueriesIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    OwnPartnerQueries queries;

    @Autowired
    ContactService contacts;

    @Autowired
    CustomerService customers;

    @Autowired
    Relations relations;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_customer_of_a_partner() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
    }

    @Test
    void a_customer_sees_the_contacts_its_partner_named() {
        name(partner, "李静", "+86 512 6660011");
        name(given.aSolutionProvider(), "外人", "13800000000");

        assertThat(seenBy(customer)).hasValueSatisfying(own -> {
            assertThat(own.name()).isEqualTo("测试伙伴" + partner.name());
            assertThat(own.appointed()).isTrue();
            assertThat(own.people())
                    .containsExactly(new PersonToAsk("李静", "+86 512 6660011", "contact@partner.example"));
        });
    }

    @Test
    void where_none_is_named_the_administrators_account_stands_in() {
        jdbc.sql("update portal_user set mobile = '13700001111' where account_id = :partner and kind = 'OWNER'")
                .param("partner", partner.id())
                .update();

        assertThat(seenBy(customer)).hasValueSatisfying(own -> {
            assertThat(own.appointed()).isFalse();
            assertThat(own.people())
                    .containsExactly(new PersonToAsk(
                            "测试伙伴" + partner.name(), "13700001111", partner.name() + "@partner.example"));
        });
    }

    @Test
    void the_partner_is_whoever_it_belongs_to_at_this_moment() {
        var next = given.aSolutionProvider();
        assertThat(seenBy(customer)).map(OwnPartner::name).hasValue("测试伙伴" + partner.name());

        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_CUSTOMERS))) {
            customers.associate(customer.publicId(), next.publicId(), AssociationType.RESALE, TODAY.plusDays(1));
        }
        assertThat(seenBy(customer)).map(OwnPartner::name).hasValue("测试伙伴" + next.name());

        relations.end(relations.current(customer.id()).orElseThrow(), EndReason.UNLINKED);
        assertThat(seenBy(customer)).isEmpty();
    }

    @Test
    void nobody_sees_a_partner_but_the_customers_own_people() {
        name(partner, "李静", "13800001111");

        assertThat(seenBy(given.aCustomer(null))).isEmpty();
        for (var caller :
                List.of(TestCallers.partner(partner.id(), Permission.HOME), TestCallers.operator(Permission.HOME))) {
            try (var _ = ActingAs.of(caller)) {
                assertThat(queries.find()).isEmpty();
            }
        }
    }

    @Test
    void without_the_permission_the_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.MESSAGES))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(queries::find);
        }
    }

    private Optional<OwnPartner> seenBy(CustomerCreated reader) {
        try (var _ = ActingAs.of(TestCallers.customer(reader.id(), Permission.HOME))) {
            return queries.find();
        }
    }

    private void name(PartnerOnboarded by, String name, String phone) {
        try (var _ = ActingAs.of(TestCallers.partner(by.id(), Permission.CONTACTS))) {
            contacts.create(new ContactWish(name, phone, "contact@partner.example", null));
        }
    }
}
