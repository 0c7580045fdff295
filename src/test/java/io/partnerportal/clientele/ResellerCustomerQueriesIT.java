package io.partnerportal.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What a distributor sees of its resellers' customers: this and nothing else (decision 11). */
@IntegrationTest
class ResellerCustomerQueriesIT {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @Autowired
    ResellerCustomerQueries queries;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenSpend spend;

    @Autowired
    ListExport<ResellerCustomer.Filter, ResellerCustomer> resellerCustomerExport;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded distributor;
    private PartnerOnboarded reseller;
    private CustomerCreated customer;

    @BeforeEach
    void a_distributor_with_a_reseller_that_has_a_customer() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        customer = given.aCustomerOf(reseller);
        jdbc.sql("update distributor_period set valid_from = '2025-03-01' where reseller_id = ?")
                .params(reseller.id())
                .update();
    }

    @Test
    void a_distributor_sees_the_customers_of_its_resellers_and_what_they_spend() {
        given.aCustomerOf(distributor);
        spend.of(reseller.id(), customer.id(), 0, DAY, "42", "CNY");

        try (var _ = ActingAs.of(
                TestCallers.partner(distributor.id(), Permission.RESELLERS_CUSTOMERS, Permission.CONSUMPTION_READ))) {
            assertThat(queries.page(all(), ClienteleRow.Key.NEWEST, 10))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.customer().accountName()).isEqualTo(customer.name());
                        assertThat(row.reseller()).isEqualTo(reseller.publicId());
                        assertThat(row.spent().getFirst().amount()).isEqualByComparingTo("42");
                    });
            assertThat(queries.count(all(), 10)).isEqualTo(1);
            assertThat(queries.resellers()).hasSize(1);
            assertThat(queries.card(reseller.publicId(), customer.publicId()).isOwn())
                    .isFalse();
        }
    }

    @Test
    void the_list_is_taken_away_as_a_file_with_names_masked_and_sums_as_of_a_day() throws IOException {
        spend.of(reseller.id(), customer.id(), 0, DAY, "42", "CNY");

        try (var _ = ActingAs.of(
                TestCallers.partner(distributor.id(), Permission.RESELLERS_CUSTOMERS, Permission.CONSUMPTION_READ))) {
            assertThat(ListFile.csv(
                            resellerCustomerExport,
                            new ResellerCustomer.Filter("", reseller.publicId(), null),
                            Locale.SIMPLIFIED_CHINESE))
                    .contains(customer.name(), "42 CNY", queries.spentUntil().toString())
                    .doesNotContain("客户" + customer.name());
        }
    }

    @Test
    void a_manager_and_a_director_see_the_customers_of_the_resellers_they_look_after_only() {
        var manager = given.aMember(distributor, SystemRole.ACCOUNT_MANAGER);
        var director = given.aMember(distributor, SystemRole.ACCOUNT_DIRECTOR);
        var directing = new Scope.Partner(distributor.id(), null, director.id());
        assertThat(seenBy(director.id(), directing)).as("nobody looks after it").isTrue();
        assertThat(seenBy(manager.id(), new Scope.Partner(distributor.id(), manager.id())))
                .isFalse();

        jdbc.sql("""
                insert into reseller_manager (id, reseller_id, distributor_id, manager_id, since, open_id)
                values (-1, :reseller, :distributor, :manager, '2025-01-01', :reseller)
                """)
                .param("reseller", reseller.id())
                .param("distributor", distributor.id())
                .param("manager", manager.id())
                .update();
        assertThat(seenBy(director.id(), directing)).isFalse();
        assertThat(seenBy(manager.id(), new Scope.Partner(distributor.id(), manager.id())))
                .isTrue();

        jdbc.sql("update member set director_id = :director where user_id = :manager")
                .param("director", director.id())
                .param("manager", manager.id())
                .update();
        assertThat(seenBy(director.id(), directing)).isTrue();
    }

    /** Through every door alike. */
    private boolean seenBy(long user, Scope.Partner scope) {
        try (var _ = ActingAs.of(TestCallers.caller(user, scope, Permission.RESELLERS_CUSTOMERS))) {
            boolean listed = !queries.resellers().isEmpty();
            assertThat(queries.find(customer.publicId()).isPresent()).isEqualTo(listed);
            assertThat(queries.count(all(), 10)).isEqualTo(listed ? 1 : 0);
            assertThat(queries.page(all(), ClienteleRow.Key.NEWEST, 10)).hasSize(listed ? 1 : 0);
            if (listed) {
                assertThat(queries.card(reseller.publicId(), customer.publicId())
                                .isOwn())
                        .isFalse();
            } else {
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> queries.card(reseller.publicId(), customer.publicId()));
            }
            return listed;
        }
    }

    @Test
    void no_contact_data_no_account_manager_and_no_label_are_among_it() {
        assertThat(Arrays.stream(ResellerCustomer.Customer.class.getRecordComponents()))
                .extracting(component -> component.getName())
                .doesNotContain("mobile", "email", "manager", "label");
    }

    @Test
    void one_reseller_and_part_of_a_name_narrow_the_list_down() {
        var second = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        var other = given.aCustomerOf(second);

        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS_CUSTOMERS))) {
            assertThat(queries.page(
                            new ResellerCustomer.Filter("", second.publicId(), null), ClienteleRow.Key.NEWEST, 10))
                    .extracting(ResellerCustomer::publicId)
                    .containsExactly(other.publicId());
            var third = given.aCustomerOf(reseller);
            assertThat(queries.page(all(), ClienteleRow.Key.NEWEST, 10)).hasSize(2);
            assertThat(queries.page(
                            new ResellerCustomer.Filter(third.name(), reseller.publicId(), AssociationType.RESALE),
                            ClienteleRow.Key.NEWEST,
                            10))
                    .extracting(ResellerCustomer::publicId)
                    .containsExactly(third.publicId());
            var byReferral = new ResellerCustomer.Filter("", reseller.publicId(), AssociationType.REFERRAL);
            assertThat(queries.page(byReferral, ClienteleRow.Key.NEWEST, 10)).isEmpty();
            assertThat(queries.count(byReferral, 10)).isZero();
        }
    }

    @Test
    void resellers_of_others_and_those_who_left_are_not_found() {
        var stranger = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        try (var _ = ActingAs.of(TestCallers.partner(stranger.id(), Permission.RESELLERS_CUSTOMERS))) {
            assertThat(queries.page(all(), ClienteleRow.Key.NEWEST, 10)).isEmpty();
            assertThat(queries.find(customer.publicId())).isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> queries.card(reseller.publicId(), customer.publicId()));
        }
        jdbc.sql("update distributor_period set valid_to = '2025-03-12' where reseller_id = ?")
                .params(reseller.id())
                .update();
        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS_CUSTOMERS))) {
            assertThat(queries.find(customer.publicId())).isEmpty();
            assertThat(queries.page(all(), ClienteleRow.Key.NEWEST, 10)).isEmpty();
            assertThat(queries.count(all(), 10)).isZero();
            assertThat(queries.resellers()).isEmpty();
        }
    }

    @Test
    void without_the_permission_the_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.CUSTOMERS_READ))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.find(customer.publicId()));
        }
    }

    private ResellerCustomer.Filter all() {
        return new ResellerCustomer.Filter("", reseller.publicId(), null);
    }
}
