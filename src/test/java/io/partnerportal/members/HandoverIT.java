package io.partnerportal.members;

import static io.partnerportal.members.GivenMembers.administratorOf;
import static io.partnerportal.roles.SystemRole.ACCOUNT_MANAGER;
import static io.partnerportal.roles.SystemRole.FINANCE;
import static io.partnerportal.roles.SystemRole.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.associations.ManagerPeriod;
import io.partnerportal.customers.CustomerQueries;
import io.partnerportal.customers.GivenCustomers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account manager who leaves, or is one no more, hands the customers over. */
@IntegrationTest
class HandoverIT {

    @Autowired
    MemberDepartureService departure;

    @Autowired
    MemberRoleService roles;

    @Autowired
    MemberStandingService standing;

    @Autowired
    CustomerQueries customers;

    @Autowired
    BusinessCalendar calendar;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

    @Autowired
    GivenCustomers customersGiven;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private MemberRow leaving;
    private MemberRow next;
    private PublicId customer;

    @BeforeEach
    void an_account_manager_with_a_customer_and_another_without() {
        partner = given.aSolutionProvider();
        leaving = people.member(partner, ACCOUNT_MANAGER);
        next = people.member(partner, ACCOUNT_MANAGER);
        customer = customersGiven.of(partner, leaving.key());
    }

    @Test
    void a_member_with_customers_leaves_only_after_naming_a_successor() {
        try (var _ = administratorOf(partner)) {
            assertThat(departure.inHandsOf(leaving.key())).isEqualTo(1);
        }
        asksForSuccessor(successor -> departure.delete(leaving.key(), successor));

        try (var _ = administratorOf(partner)) {
            departure.delete(leaving.key(), next.key());
        }

        assertHandedOverFromTomorrow();
    }

    @Test
    void an_account_manager_with_customers_loses_the_role_only_after_naming_a_successor() {
        asksForSuccessor(successor -> assign(successor, FINANCE, OPERATIONS));
        assertThat(people.row(partner, leaving.name()).holds(ACCOUNT_MANAGER)).isTrue();

        try (var _ = administratorOf(partner)) {
            assign(next.key(), FINANCE, OPERATIONS);
        }

        assertHandedOverFromTomorrow();
        assertThat(people.row(partner, leaving.name()).holds(ACCOUNT_MANAGER)).isFalse();
        assertThat(jdbc.sql("""
                        select after_json from operation_log
                         where object = ? and action = 'members.audit.roles-changed'
                         order by id
                        """).params(leaving.name()).query(String.class).list())
                .last()
                .asString()
                .contains("\"customers\":\"1\"", next.name());
    }

    @Test
    void whoever_stays_account_manager_keeps_the_customers() {
        try (var _ = administratorOf(partner)) {
            assign(next.key(), ACCOUNT_MANAGER, FINANCE);
        }

        assertThat(managers()).extracting(ManagerPeriod::manager).containsExactly(leaving.displayName());
    }

    @Test
    void without_customers_nobody_has_to_take_over() {
        leaving = next;

        try (var _ = administratorOf(partner)) {
            assign(null, FINANCE);
        }

        assertThat(people.row(partner, next.name()).holds(FINANCE)).isTrue();
    }

    private interface Attempt {
        void with(@Nullable PublicId successor);
    }

    private void asksForSuccessor(Attempt attempt) {
        var disabled = people.member(partner, ACCOUNT_MANAGER);
        var stranger = people.member(given.aSolutionProvider(), ACCOUNT_MANAGER);
        var finance = people.member(partner, FINANCE);
        try (var _ = administratorOf(partner)) {
            standing.disable(disabled.key());
            for (var wrong : List.of(finance, leaving, disabled, stranger)) {
                assertRefused("members.successor-unknown", () -> attempt.with(wrong.key()));
            }
            assertRefused("members.successor-missing", () -> attempt.with(null));
        }
    }

    private void assign(@Nullable PublicId successor, SystemRole... wanted) {
        roles.assign(
                leaving.key(),
                people.row(partner, leaving.name()).version(),
                new Assignment(people.roles(partner, wanted), null, successor));
    }

    private void assertHandedOverFromTomorrow() {
        assertThat(jdbc.sql("select concat(word_key, ' ', word_values) from message where user_id = ?")
                        .params(next.id())
                        .query(String.class)
                        .list())
                .containsExactly("associations.notice.handed-over [\"1\",\"%s\",\"2025-03-13\"]"
                        .formatted(leaving.displayName()));
        assertThat(managers())
                .extracting(ManagerPeriod::manager, ManagerPeriod::validFrom)
                .contains(tuple(next.displayName(), calendar.today().plusDays(1)));
    }

    private List<ManagerPeriod> managers() {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_CUSTOMERS))) {
            return customers.managerHistory(customer);
        }
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.field().equals("successor"))
                .matches(refused -> refused.key().equals(key));
    }
}
