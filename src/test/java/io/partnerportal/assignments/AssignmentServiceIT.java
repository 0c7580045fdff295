package io.partnerportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.associations.NoManager;
import io.partnerportal.associations.Relations;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.batches.BatchSize;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AssignmentServiceIT {

    @Autowired
    AssignmentService assignments;

    @Autowired
    AssignmentQueries queries;

    @Autowired
    Relations relations;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private UserAdded manager;
    private CustomerCreated first;
    private CustomerCreated second;

    @BeforeEach
    void a_partner_with_an_account_manager_and_two_customers() {
        partner = given.aSolutionProvider();
        manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        first = given.aCustomerOf(partner);
        second = given.aCustomerOf(partner);
    }

    @Test
    void several_customers_are_given_at_once_and_the_manager_hears_once() {
        var result = assign(idOf(manager), first.publicId(), second.publicId());

        assertThat(result.done()).isEqualTo(2);
        assertThat(managerOf(first)).isEqualTo(manager.id());
        assertThat(managerOf(second)).isEqualTo(manager.id());
        assertThat(titles(manager)).containsExactly("associations.notice.several [\"2\",\"2025-03-13\"]");
    }

    @Test
    void an_assigned_customer_is_refused_and_the_others_are_given_all_the_same() {
        assign(idOf(manager), first.publicId());
        var next = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);

        var result = assign(idOf(next), first.publicId(), second.publicId());

        assertThat(result.done()).isEqualTo(1);
        assertRefused(result, first.name(), AlreadyAssigned.class);
        assertThat(managerOf(first)).isEqualTo(manager.id());
        assertThat(managerOf(second)).isEqualTo(next.id());
        assertThat(titles(next)).singleElement().asString().startsWith("associations.notice.assigned ");
    }

    @Test
    void a_change_gives_a_customer_to_somebody_else_and_not_to_the_same_again() {
        assign(idOf(manager), first.publicId());
        var next = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);

        try (var _ = ActingAs.of(people(partner))) {
            assertThat(assignments.change(idOf(next), List.of(first.publicId())).done())
                    .isEqualTo(1);
            assertRefused(
                    assignments.change(idOf(next), List.of(first.publicId())), first.name(), AlreadyAssigned.class);
        }
        assertThat(managerOf(first)).isEqualTo(next.id());
    }

    @Test
    void customers_are_taken_back_and_those_of_nobody_are_refused() {
        assign(idOf(manager), first.publicId());

        try (var _ = ActingAs.of(people(partner))) {
            var result = assignments.takeBack(List.of(first.publicId(), second.publicId()));
            assertThat(result.done()).isEqualTo(1);
            assertRefused(result, second.name(), NoManager.class);
        }
        assertThat(managerOf(first)).isNull();
    }

    @Test
    void only_an_active_account_manager_of_ones_own_is_given_customers() {
        var finance = given.aMember(partner, SystemRole.FINANCE);
        var stranger = given.aMember(given.aSolutionProvider(), SystemRole.ACCOUNT_MANAGER);
        var disabled = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        jdbc.sql("update portal_user set status = 'DISABLED' where id = ?")
                .params(disabled.id())
                .update();

        for (var one : List.of(finance, stranger, disabled)) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> assign(idOf(one), first.publicId()))
                    .matches(refused -> refused.field().equals("manager"));
        }
    }

    @Test
    void a_director_gives_customers_to_own_managers_only_and_takes_back_from_no_others() {
        var director = given.aMember(partner, SystemRole.ACCOUNT_DIRECTOR);
        var own = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        jdbc.sql("update member set director_id = ? where user_id = ?")
                .params(director.id(), own.id())
                .update();
        assign(idOf(manager), first.publicId());

        try (var _ = ActingAs.of(TestCallers.caller(
                director.id(), new Scope.Partner(partner.id(), null, director.id()), Permission.CUSTOMERS_ASSIGN))) {
            assertThat(queries.managers("")).extracting(ManagerLoad::name).containsExactly(own.name());
            assertRefused(
                    assignments.takeBack(List.of(first.publicId())),
                    first.publicId().value(),
                    NotFound.class);
            assertThat(assignments.assign(idOf(own), List.of(second.publicId())).done())
                    .isEqualTo(1);
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> assignments.assign(idOf(manager), List.of(second.publicId())));
        }
    }

    @Test
    void customers_of_others_are_not_found_in_any_action() {
        var stranger = given.aSolutionProvider();
        var theirs = given.aMember(stranger, SystemRole.ACCOUNT_MANAGER);

        try (var _ = ActingAs.of(people(stranger))) {
            for (var result : List.of(
                    assignments.assign(idOf(theirs), List.of(first.publicId())),
                    assignments.change(idOf(theirs), List.of(first.publicId())),
                    assignments.takeBack(List.of(first.publicId())))) {
                assertRefused(result, first.publicId().value(), NotFound.class);
            }
        }
        assertThat(managerOf(first)).isNull();
    }

    @Test
    void a_batch_has_one_to_a_hundred_rows_and_counts_each_customer_once() {
        assertThat(assign(idOf(manager), Collections.nCopies(200, first.publicId()))
                        .done())
                .isEqualTo(1);

        var many = Stream.generate(PublicId::random).limit(101).toList();
        assertThatExceptionOfType(BatchSize.class).isThrownBy(() -> assign(idOf(manager), many));
        assertThatExceptionOfType(BatchSize.class).isThrownBy(() -> assign(idOf(manager), List.of()));
    }

    @Test
    void what_can_be_picked_is_listed_with_how_much_everybody_has() {
        assign(idOf(manager), first.publicId());

        try (var _ = ActingAs.of(people(partner))) {
            assertThat(queries.managers(manager.name().substring(2)))
                    .extracting(ManagerLoad::customers)
                    .containsExactly(1L);
            assertThat(queries.customers(null, "", AssignableCustomer.Key.NEWEST, 10))
                    .extracting(AssignableCustomer::accountName)
                    .containsExactly(second.name());
            assertThat(queries.customers(idOf(manager), "", AssignableCustomer.Key.NEWEST, 10))
                    .extracting(AssignableCustomer::accountName)
                    .containsExactly(first.name());
            assertThat(queries.customers(null, "nobody-is-called-so", AssignableCustomer.Key.NEWEST, 10))
                    .isEmpty();
            assertThat(queries.unassigned(10)).isEqualTo(1);
        }
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ))) {
            for (var door : List.<Runnable>of(
                    () -> assignments.assign(idOf(manager), List.of(first.publicId())),
                    () -> assignments.change(idOf(manager), List.of(first.publicId())),
                    () -> assignments.takeBack(List.of(first.publicId())),
                    () -> queries.managers(""),
                    () -> queries.unassigned(10))) {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(door::run);
            }
        }
    }

    private BatchResult assign(PublicId to, PublicId... customers) {
        return assign(to, List.of(customers));
    }

    private BatchResult assign(PublicId to, List<PublicId> customers) {
        try (var _ = ActingAs.of(people(partner))) {
            return assignments.assign(to, customers);
        }
    }

    private @Nullable Long managerOf(CustomerCreated customer) {
        return relations.current(customer.id()).orElseThrow().manager();
    }

    private List<String> titles(UserAdded user) {
        return jdbc.sql("select concat(word_key, ' ', word_values) from message where user_id = ? order by id")
                .params(user.id())
                .query(String.class)
                .list();
    }

    private PublicId idOf(UserAdded user) {
        return new PublicId(jdbc.sql("select public_id from portal_user where id = ?")
                .params(user.id())
                .query(String.class)
                .single());
    }

    private static void assertRefused(BatchResult result, String what, Class<?> why) {
        assertThat(result.refused()).singleElement().satisfies(row -> {
            assertThat(row.what()).isEqualTo(what);
            assertThat(Objects.requireNonNull(row.refused())).isInstanceOf(why);
        });
    }

    private static Caller people(PartnerOnboarded of) {
        return TestCallers.partner(of.id(), Permission.CUSTOMERS_ASSIGN);
    }
}
