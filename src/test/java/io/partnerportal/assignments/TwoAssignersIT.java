package io.partnerportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.Overtaken;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.MemberDepartureService;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people of one partner do something with one customer at the same moment: one of them is told. */
@PortalTest
class TwoAssignersIT {

    @Autowired
    AssignmentService assignments;

    @Autowired
    FreezingService freezing;

    @Autowired
    MemberDepartureService departures;

    @Autowired
    Overtaken overtaken;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private final AtomicInteger done = new AtomicInteger();

    @RepeatedTest(3)
    void a_customer_is_given_to_one_account_manager() throws InterruptedException {
        var partner = given.aSolutionProvider();
        var customer = given.aCustomerOf(partner);
        var one = idOf(given.aMember(partner, SystemRole.ACCOUNT_MANAGER));
        var other = idOf(given.aMember(partner, SystemRole.ACCOUNT_MANAGER));

        atOnce(
                partner,
                () -> done.addAndGet(
                        assignments.assign(one, List.of(customer.publicId())).done()),
                () -> done.addAndGet(
                        assignments.assign(other, List.of(customer.publicId())).done()));

        assertThat(done).hasValue(1);
        assertThat(count("manager_assignment", customer.id())).isEqualTo(1);
    }

    @RepeatedTest(3)
    void a_customer_is_frozen_once() throws InterruptedException {
        var partner = given.aSolutionProvider();
        var customer = given.aCustomerOf(partner);
        var wish = new Freeze(List.of(customer.publicId()), null, FreezeKind.ACCOUNT, "欠款");

        atOnce(
                partner,
                () -> done.addAndGet(freezing.freeze(wish).done()),
                () -> done.addAndGet(freezing.freeze(wish).done()));

        assertThat(done).hasValue(1);
        assertThat(count("customer_freeze", customer.id())).isEqualTo(1);
    }

    @Test
    void a_member_who_is_being_given_a_customer_is_not_deleted_without_a_successor() throws InterruptedException {
        var partner = given.aSolutionProvider();
        var customer = given.aCustomerOf(partner);
        var manager = idOf(given.aMember(partner, SystemRole.ACCOUNT_MANAGER));

        assertThat(overtaken.refused(
                        people(partner),
                        () -> assignments.assign(manager, List.of(customer.publicId())),
                        people(partner),
                        () -> departures.delete(manager, null)))
                .containsInstanceOf(InvalidField.class);

        assertThat(count("manager_assignment", customer.id())).isOne();
    }

    @Test
    void nobody_is_given_to_a_member_who_is_being_deleted() throws InterruptedException {
        var partner = given.aSolutionProvider();
        var customer = given.aCustomerOf(partner);
        var manager = idOf(given.aMember(partner, SystemRole.ACCOUNT_MANAGER));

        assertThat(overtaken.refused(
                        people(partner),
                        () -> departures.delete(manager, null),
                        people(partner),
                        () -> assignments.assign(manager, List.of(customer.publicId()))))
                .containsInstanceOf(InvalidField.class);

        assertThat(count("manager_assignment", customer.id())).isZero();
    }

    private static Caller people(PartnerOnboarded partner) {
        return TestCallers.partner(
                partner.id(), Permission.CUSTOMERS_ASSIGN, Permission.CUSTOMERS_FREEZE, Permission.MEMBERS);
    }

    private static void atOnce(PartnerOnboarded partner, Runnable one, Runnable other) throws InterruptedException {
        var people = people(partner);
        assertThat(Together.refused(people, one, people, other)).isEmpty();
    }

    private int count(String table, long customer) {
        return jdbc.sql("select count(*) from " + table + " where customer_id = :customer")
                .param("customer", customer)
                .query(Integer.class)
                .single();
    }

    private PublicId idOf(UserAdded user) {
        return new PublicId(jdbc.sql("select public_id from portal_user where id = ?")
                .params(user.id())
                .query(String.class)
                .single());
    }
}
