package io.partnerportal.members;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.contacts.ContactQueries;
import io.partnerportal.contacts.ContactService;
import io.partnerportal.contacts.ContactWish;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.RoleQueries;
import io.partnerportal.roles.RoleRefused;
import io.partnerportal.roles.RoleService;
import io.partnerportal.roles.RoleWish;
import io.partnerportal.roles.SystemRole;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two administrators of one partner at the same moment: no limit is passed, and neither meets a surprise. */
@PortalTest
class TwoAdministratorsIT {

    private static final int TIMES = 3;

    @Autowired
    MemberService members;

    @Autowired
    MemberRoleService offices;

    @Autowired
    MemberStandingService standing;

    @Autowired
    RoleService roles;

    @Autowired
    RoleQueries known;

    @Autowired
    ContactService contacts;

    @Autowired
    ContactQueries addressees;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

    private PartnerOnboarded partner;
    private UserAdded first;
    private UserAdded second;

    @BeforeEach
    void two_administrators() {
        partner = given.aSolutionProvider();
        first = given.aMember(partner, SystemRole.ADMINISTRATOR);
        second = given.aMember(partner, SystemRole.ADMINISTRATOR);
    }

    @RepeatedTest(TIMES)
    void who_take_the_role_from_each_other_leave_one_administrator() throws InterruptedException {
        var less = new Assignment(people.roles(partner, SystemRole.READ_ONLY), null);

        var refused = Together.refused(
                as(first), () -> offices.assign(row(second).key(), row(second).version(), less),
                as(second), () -> offices.assign(row(first).key(), row(first).version(), less));

        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        InvalidField.class, told -> assertThat(told.key()).isEqualTo("members.last-administrator"));
        assertThat(row(first).holds(SystemRole.ADMINISTRATOR))
                .isNotEqualTo(row(second).holds(SystemRole.ADMINISTRATOR));
    }

    @RepeatedTest(TIMES)
    void who_disable_each_other_leave_one_administrator() throws InterruptedException {
        var refused = Together.refused(
                as(first), () -> standing.disable(row(second).key()),
                as(second), () -> standing.disable(row(first).key()));

        assertThat(refused).singleElement().isInstanceOf(MemberRefused.class);
        assertThat(row(first).status()).isNotEqualTo(row(second).status());
    }

    @RepeatedTest(TIMES)
    void who_make_the_tenth_role_make_one() throws InterruptedException {
        try (var _ = ActingAs.of(as(first))) {
            for (int i = 1; i < 10; i++) {
                roles.create(role("role-" + i));
            }
        }

        var refused = Together.refused(
                as(first), () -> roles.create(role("mine")), as(second), () -> roles.create(role("yours")));

        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        RoleRefused.class, told -> assertThat(told.key()).isEqualTo("roles.too-many"));
        try (var _ = ActingAs.of(as(first))) {
            assertThat(known.all())
                    .filteredOn(role -> role.systemRole() == null)
                    .hasSize(10);
        }
    }

    @RepeatedTest(TIMES)
    void who_name_the_fifth_contact_name_one() throws InterruptedException {
        try (var _ = ActingAs.of(as(first))) {
            for (int i = 1; i < ContactService.MOST; i++) {
                contacts.create(contact("联系人" + i));
            }
        }

        var refused = Together.refused(
                as(first), () -> contacts.create(contact("甲")), as(second), () -> contacts.create(contact("乙")));

        assertThat(refused).hasSize(1);
        try (var _ = ActingAs.of(as(first))) {
            assertThat(addressees.all()).hasSize(ContactService.MOST);
        }
    }

    @RepeatedTest(TIMES)
    void who_edit_one_role_lose_nothing_unseen() throws InterruptedException {
        try (var _ = ActingAs.of(as(first))) {
            var id = roles.create(role("ours"));

            var refused = Together.refused(
                    as(first),
                    () -> roles.edit(id, 0, role("mine")),
                    as(second),
                    () -> roles.edit(id, 0, role("yours")));

            assertThat(refused).singleElement().isInstanceOf(EditedMeanwhile.class);
            assertThat(known.find(id)).hasValueSatisfying(role -> {
                assertThat(role.name()).isIn("mine", "yours");
                assertThat(role.version()).isEqualTo(1);
            });
        }
    }

    @RepeatedTest(TIMES)
    void who_take_in_one_person_take_in_one() throws InterruptedException {
        var person = GivenMembers.aPerson();
        var assignment = new Assignment(people.roles(partner, SystemRole.READ_ONLY), null);

        var refused = Together.refused(
                as(first), () -> members.create(person, assignment),
                as(second), () -> members.create(person, assignment));

        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        InvalidField.class, told -> assertThat(told.field()).isEqualTo("name"));
    }

    private MemberRow row(UserAdded member) {
        return people.row(partner, member.name());
    }

    private Caller as(UserAdded administrator) {
        return TestCallers.caller(
                administrator.id(),
                new Scope.Partner(partner.id(), null),
                Permission.MEMBERS,
                Permission.ROLES,
                Permission.CONTACTS);
    }

    private static RoleWish role(String name) {
        return new RoleWish(name, "", Set.of(Permission.CONTACTS));
    }

    private static ContactWish contact(String name) {
        return new ContactWish(name, "+86 512 6660011", "contact@partner.example", null);
    }
}
