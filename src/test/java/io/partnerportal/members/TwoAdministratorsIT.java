package io.partnerportal.members;

import static io.partnerportal.roles.SystemRole.ADMINISTRATOR;
import static io.partnerportal.roles.SystemRole.FINANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.RoleQueries;
import io.partnerportal.roles.RoleService;
import io.partnerportal.roles.RoleWish;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two administrators who do the same thing in the same moment. */
@PortalTest
class TwoAdministratorsIT {

    @Autowired
    MemberStandingService standing;

    @Autowired
    MemberRoleService assignments;

    @Autowired
    RoleService roles;

    @Autowired
    RoleQueries queries;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

    private PartnerOnboarded partner;
    private MemberRow one;
    private MemberRow other;

    @BeforeEach
    void two_administrators() {
        partner = given.aSolutionProvider();
        one = people.member(partner, ADMINISTRATOR);
        other = people.member(partner, ADMINISTRATOR);
    }

    @RepeatedTest(3)
    void who_take_the_office_from_each_other_leave_one_in_it() throws Exception {
        var finance = new Assignment(people.roles(partner, FINANCE), null);

        var refused = together(
                () -> standing.disable(other.key()), () -> assignments.assign(one.key(), one.version(), finance));

        assertThat(refused.key()).isEqualTo("members.last-administrator");
        assertThat(Set.of(isAdministrator(one), isAdministrator(other))).containsExactlyInAnyOrder(true, false);
    }

    @RepeatedTest(3)
    void who_edit_one_role_get_one_edit_and_the_second_is_told() throws Exception {
        var first = wish(GivenPeople.aName());
        var second = wish(GivenPeople.aName());
        PublicId id;
        try (var _ = ActingAs.of(as(one))) {
            id = roles.create(wish("shared"));
        }

        var refused = together(() -> roles.edit(id, 0, first), () -> roles.edit(id, 0, second));

        assertThat(refused).isInstanceOf(EditedMeanwhile.class);
        try (var _ = ActingAs.of(as(one))) {
            assertThat(queries.find(id)).hasValueSatisfying(row -> {
                assertThat(row.name()).isIn(first.name(), second.name());
                assertThat(row.version()).isEqualTo(1);
            });
        }
    }

    /** What the one who was second is told. */
    private Rejection together(Runnable ofOne, Runnable ofOther) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(attempt(one, barrier, ofOne));
            var second = both.submit(attempt(other, barrier, ofOther));
            var told = Stream.of(first.get(), second.get())
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(told).hasSize(1);
            return told.getFirst();
        }
    }

    private Callable<Optional<Rejection>> attempt(MemberRow administrator, CyclicBarrier barrier, Runnable work) {
        return () -> {
            try (var _ = ActingAs.of(as(administrator))) {
                barrier.await();
                work.run();
                return Optional.empty();
            } catch (Rejection told) {
                return Optional.of(told);
            }
        };
    }

    private Caller as(MemberRow administrator) {
        return TestCallers.caller(
                administrator.id(), new Scope.Partner(partner.id(), null), Permission.MEMBERS, Permission.ROLES);
    }

    private boolean isAdministrator(MemberRow member) {
        var now = people.row(partner, member.name());
        return now.isActive() && now.holds(ADMINISTRATOR);
    }

    private static RoleWish wish(String name) {
        return new RoleWish(name, "", Set.of(Permission.CONTACTS));
    }
}
