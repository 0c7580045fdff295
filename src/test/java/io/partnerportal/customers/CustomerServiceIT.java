package io.partnerportal.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.Attribution;
import io.partnerportal.associations.Attributions;
import io.partnerportal.associations.ManagerPeriod;
import io.partnerportal.associations.NoManager;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.MessageFilter;
import io.partnerportal.notifications.MessageQueries;
import io.partnerportal.notifications.MessageRow;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATE_CUSTOMERS, operator = true)
class CustomerServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);
    private static final LocalDate LAST_YEAR = LocalDate.of(2024, 5, 1);

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerQueries queries;

    @Autowired
    Attributions attributions;

    @Autowired
    MessageQueries messages;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private UserAdded manager;

    @BeforeEach
    void a_partner_with_an_account_manager() {
        partner = given.aSolutionProvider();
        manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
    }

    @Test
    void a_customer_is_created_with_partner_and_manager_from_a_day_in_the_past() {
        var customer = customers.create(aCustomer(partner, idOf(manager), LAST_YEAR));

        assertThat(queries.find(customer.publicId())).hasValueSatisfying(row -> {
            assertThat(row.partnerId()).isEqualTo(partner.id());
            assertThat(row.manager()).isEqualTo(manager.name());
            assertThat(row.associatedSince()).isEqualTo(LAST_YEAR);
        });
        assertThat(on(customer, LAST_YEAR))
                .isEqualTo(new Attribution(partner.id(), AssociationType.RESALE, manager.id()));
        assertThat(on(customer, LAST_YEAR.minusDays(1))).isEqualTo(Attribution.NONE);
    }

    @Test
    void a_reseller_only_resells_for_the_operator_too() {
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        var customer = customers.create(aCustomer(null, null, TODAY));

        assertRefused(
                "type",
                () -> customers.associate(customer.publicId(), reseller.publicId(), AssociationType.REFERRAL, TODAY));
        customers.associate(customer.publicId(), reseller.publicId(), AssociationType.RESALE, TODAY);
        customers.associate(customer.publicId(), distributor.publicId(), AssociationType.REFERRAL, TODAY.plusDays(1));
    }

    @Test
    void the_list_is_narrowed_down_by_partner_and_part_of_the_name() {
        var customer = customers.create(aCustomer(partner, null, TODAY));
        customers.create(aCustomer(null, null, TODAY));

        var theirs = new CustomerFilter("", partner.publicId());
        assertThat(queries.page(theirs, "", 10))
                .extracting(CustomerRow::accountName)
                .containsExactly(customer.name());
        assertThat(queries.count(theirs, 10)).isOne();
        assertThat(queries.page(new CustomerFilter(customer.name().substring(1), partner.publicId()), "", 10))
                .hasSize(1);
        assertThat(queries.page(new CustomerFilter("no such name", null), "", 10))
                .isEmpty();
        assertThat(queries.count(new CustomerFilter("", PublicId.random()), 10)).isZero();
        assertThat(queries.page(new CustomerFilter("", null), "", 1)).hasSize(1);
        assertThat(queries.count(new CustomerFilter("", null), 1)).isOne();
    }

    @Test
    void a_customer_may_have_no_partner() {
        var customer = customers.create(aCustomer(null, null, TODAY));

        assertThat(queries.find(customer.publicId())).map(CustomerRow::partner).isEmpty();
        assertThat(queries.associations(customer.publicId())).isEmpty();
    }

    @Test
    void an_account_that_became_a_resellers_is_a_customer_no_more() {
        var customer = customers.create(aCustomer(null, null, TODAY));
        assertThat(queries.count(new CustomerFilter(customer.name(), null), 10)).isEqualTo(1);

        jdbc.sql("update account set kind = 'PARTNER' where id = :id")
                .param("id", customer.id())
                .update();

        assertThat(queries.page(new CustomerFilter(customer.name(), null), "", 10))
                .isEmpty();
        assertThat(queries.count(new CustomerFilter(customer.name(), null), 10)).isZero();
        assertThat(queries.page(customer.name(), 0, 10)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        customers.associate(customer.publicId(), partner.publicId(), AssociationType.RESALE, TODAY));
    }

    @Test
    void an_account_name_is_given_once() {
        var wish = aCustomer(null, null, TODAY);
        customers.create(wish);

        assertRefused("accountName", () -> customers.create(wish));
    }

    @Test
    void a_new_manager_counts_from_tomorrow_and_the_old_one_until_then() {
        var customer = customers.create(aCustomer(partner, idOf(manager), LAST_YEAR));
        var next = given.aMember(partner, SystemRole.ACCOUNT_MANAGER, SystemRole.FINANCE);

        customers.assignManager(customer.publicId(), idOf(next), TODAY.plusDays(1));

        assertThat(on(customer, TODAY).manager()).isEqualTo(manager.id());
        assertThat(on(customer, TODAY.plusDays(1)).manager()).isEqualTo(next.id());
        assertThat(queries.managerHistory(customer.publicId()))
                .extracting(ManagerPeriod::manager, ManagerPeriod::validFrom, ManagerPeriod::validTo)
                .containsExactly(
                        tuple(next.name(), TODAY.plusDays(1), null),
                        tuple(manager.name(), LAST_YEAR, TODAY.plusDays(1)));
    }

    @Test
    void neither_assigning_nor_taking_back_counts_before_tomorrow() {
        var customer = customers.create(aCustomer(partner, idOf(manager), LAST_YEAR));

        assertRefused("since", () -> customers.assignManager(customer.publicId(), idOf(manager), TODAY));
        assertRefused("since", () -> customers.takeBack(customer.publicId(), TODAY));
    }

    @Test
    void a_customer_taken_back_has_no_manager_from_that_day_on() {
        var customer = customers.create(aCustomer(partner, idOf(manager), LAST_YEAR));

        customers.takeBack(customer.publicId(), TODAY.plusDays(3));

        assertThat(on(customer, TODAY.plusDays(2)).manager()).isEqualTo(manager.id());
        assertThat(on(customer, TODAY.plusDays(3)).manager()).isZero();
        assertThat(on(customer, TODAY.plusDays(3)).partner()).isEqualTo(partner.id());
        assertThatExceptionOfType(NoManager.class)
                .isThrownBy(() -> customers.takeBack(customer.publicId(), TODAY.plusDays(4)));
    }

    @Test
    void only_an_account_manager_of_the_customers_partner_looks_after_it() {
        var customer = customers.create(aCustomer(partner, null, LAST_YEAR));
        var finance = given.aMember(partner, SystemRole.FINANCE);
        var stranger = given.aMember(given.aSolutionProvider(), SystemRole.ACCOUNT_MANAGER);

        for (var one : List.of(finance, stranger)) {
            assertRefused("manager", () -> customers.assignManager(customer.publicId(), idOf(one), TODAY.plusDays(1)));
        }
    }

    @Test
    void changing_the_partner_ends_association_and_manager_the_day_before() {
        var customer = customers.create(aCustomer(partner, idOf(manager), LAST_YEAR));
        var other = given.aSolutionProvider();
        var day = TODAY.plusDays(1);

        customers.associate(customer.publicId(), other.publicId(), AssociationType.REFERRAL, day);

        assertThat(on(customer, TODAY)).isEqualTo(new Attribution(partner.id(), AssociationType.RESALE, manager.id()));
        assertThat(on(customer, day)).isEqualTo(new Attribution(other.id(), AssociationType.REFERRAL, 0));
        assertThat(queries.associations(customer.publicId()))
                .extracting(AssociationPeriod::validTo)
                .containsExactly(null, day);
    }

    @Test
    void a_manager_of_the_old_partner_looks_after_the_customer_no_more() {
        var customer = customers.create(aCustomer(partner, idOf(manager), LAST_YEAR));
        var other = given.aSolutionProvider();
        customers.associate(customer.publicId(), other.publicId(), AssociationType.RESALE, TODAY.plusDays(1));

        assertThat(queries.find(customer.publicId())).hasValueSatisfying(row -> {
            assertThat(row.partnerId()).isEqualTo(other.id());
            assertThat(row.manager()).isNull();
        });
        assertRefused("manager", () -> customers.assignManager(customer.publicId(), idOf(manager), TODAY.plusDays(1)));
    }

    @Test
    void an_association_begins_tomorrow_at_the_latest() {
        var customer = customers.create(aCustomer(null, null, TODAY));

        assertRefused(
                "since",
                () -> customers.associate(
                        customer.publicId(), partner.publicId(), AssociationType.RESALE, TODAY.plusDays(2)));
    }

    @Test
    void another_type_with_the_same_partner_keeps_the_manager() {
        var customer = customers.create(aCustomer(partner, idOf(manager), LAST_YEAR));

        customers.associate(customer.publicId(), partner.publicId(), AssociationType.REFERRAL, TODAY.plusDays(1));

        assertThat(on(customer, TODAY.plusDays(1)))
                .isEqualTo(new Attribution(partner.id(), AssociationType.REFERRAL, manager.id()));
    }

    @Test
    void an_association_neither_begins_before_the_last_one_nor_repeats_it() {
        var customer = customers.create(aCustomer(partner, null, TODAY));
        var other = given.aSolutionProvider();

        assertRefused(
                "since",
                () -> customers.associate(customer.publicId(), other.publicId(), AssociationType.RESALE, TODAY));
        assertRefused(
                "partner",
                () -> customers.associate(
                        customer.publicId(), partner.publicId(), AssociationType.RESALE, TODAY.plusDays(1)));
        assertRefused(
                "partner",
                () -> customers.associate(
                        customer.publicId(), PublicId.random(), AssociationType.RESALE, TODAY.plusDays(1)));
    }

    @Test
    void each_change_leaves_a_line_in_the_operation_log() {
        var customer = customers.create(aCustomer(partner, idOf(manager), LAST_YEAR));
        customers.takeBack(customer.publicId(), TODAY.plusDays(1));

        assertThat(jdbc.sql("select action from operation_log where object = :name order by id")
                        .param("name", customer.name())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "accounts.audit.opened",
                        "customers.audit.created",
                        "associations.audit.begun",
                        "associations.audit.manager-assigned",
                        "associations.audit.manager-taken-back");
    }

    @Test
    void an_account_manager_is_told_of_the_customer_and_nobody_else_is() {
        var customer = customers.create(aCustomer(partner, idOf(manager), LAST_YEAR));
        var next = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);

        customers.assignManager(customer.publicId(), idOf(next), TODAY.plusDays(1));

        assertThat(messagesTo(next)).singleElement().satisfies(message -> {
            assertThat(message.titleKey()).isEqualTo("associations.notice.assigned.title");
            assertThat(message.values()).containsExactly("客户" + customer.name(), "2025-03-13");
            assertThat(message.category()).isEqualTo(MessageCategory.CUSTOMERS);
        });
        assertThat(messagesTo(manager)).hasSize(1);
    }

    private List<MessageRow> messagesTo(UserAdded user) {
        var reader = TestCallers.caller(user.id(), new Scope.Partner(partner.id(), user.id()), Permission.MESSAGES);
        try (var _ = ActingAs.of(reader)) {
            return messages.page(MessageFilter.ALL, MessageRow.Key.NEWEST, 10);
        }
    }

    @Test
    void a_customer_that_does_not_exist_is_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> customers.takeBack(PublicId.random(), TODAY.plusDays(1)));
    }

    @Test
    void the_list_is_filtered_by_text_and_partner_and_goes_on_after_a_name() {
        var first = customers.create(aCustomer(partner, null, LAST_YEAR));
        var second = customers.create(aCustomer(partner, null, LAST_YEAR));
        customers.create(aCustomer(null, null, LAST_YEAR));
        var ours = new CustomerFilter("", partner.publicId());

        assertThat(queries.page(ours, "", 10))
                .extracting(CustomerRow::accountName)
                .containsExactly(first.name(), second.name());
        assertThat(queries.page(ours, first.name(), 10))
                .extracting(CustomerRow::accountName)
                .containsExactly(second.name());
        assertThat(queries.page(new CustomerFilter(second.name(), null), "", 10))
                .extracting(CustomerRow::accountName)
                .containsExactly(second.name());
        assertThat(queries.count(ours, 10)).isEqualTo(2);
        assertThat(queries.count(ours, 1)).isEqualTo(1);
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_PARTNERS},
            operator = true)
    void without_the_permission_every_door_is_shut() {
        var wish = aCustomer(null, null, TODAY);

        assertDenied(() -> customers.create(wish));
        assertDenied(() -> customers.takeBack(PublicId.random(), TODAY));
        assertDenied(() -> queries.find(PublicId.random()));
        assertDenied(() -> queries.page(new CustomerFilter("", null), "", 1));
    }

    private Attribution on(CustomerCreated customer, LocalDate day) {
        return attributions.of(Set.of(customer.id())).on(customer.id(), day);
    }

    private PublicId idOf(UserAdded user) {
        return new PublicId(jdbc.sql("select public_id from portal_user where id = :id")
                .param("id", user.id())
                .query(String.class)
                .single());
    }

    private static NewCustomer aCustomer(
            @Nullable PartnerOnboarded partner, @Nullable PublicId manager, LocalDate since) {
        var name = GivenPeople.aName();
        return new NewCustomer(
                name,
                "客户" + name,
                name + "@customer.example",
                partner == null ? null : partner.publicId(),
                AssociationType.RESALE,
                manager,
                since,
                GivenPeople.PASSWORD);
    }

    private static void assertRefused(String field, Runnable attempt) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.field().equals(field));
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
