package io.partnerportal.members;

import static io.partnerportal.members.GivenMembers.aPerson;
import static io.partnerportal.members.GivenMembers.administratorOf;
import static io.partnerportal.roles.SystemRole.ACCOUNT_DIRECTOR;
import static io.partnerportal.roles.SystemRole.ACCOUNT_MANAGER;
import static io.partnerportal.roles.SystemRole.ADMINISTRATOR;
import static io.partnerportal.roles.SystemRole.FINANCE;
import static io.partnerportal.roles.SystemRole.OPERATIONS;
import static io.partnerportal.roles.SystemRole.READ_ONLY;
import static io.partnerportal.roles.SystemRole.SOLUTION_ARCHITECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.RoleService;
import io.partnerportal.roles.RoleWish;
import io.partnerportal.roles.SystemRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class MemberServiceIT {

    @Autowired
    MemberService members;

    @Autowired
    MemberRoleService assignments;

    @Autowired
    MemberQueries queries;

    @Autowired
    RoleService roles;

    @Autowired
    MemberStandingService standing;

    @Autowired
    QualificationService qualifications;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    @Test
    void a_member_is_created_with_roles_and_must_change_the_password() {
        var wish = new NewPerson(
                GivenPeople.aName(), "何梅", "+86 138-0512 0013", "he@member.example", "客户经理", GivenPeople.PASSWORD);

        create(wish, FINANCE, OPERATIONS);

        var row = people.row(partner, wish.name());
        assertThat(row.roles()).extracting(HeldRole::systemRole).containsExactly(FINANCE, OPERATIONS);
        assertThat(row.mobile()).isEqualTo("13805120013");
        assertThat(row.note()).isEqualTo("客户经理");
        assertThat(jdbc.sql("select must_change_password from portal_user where id = ?")
                        .params(row.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void names_that_break_the_rule_are_refused() {
        for (var name : List.of(
                "12345678",
                "op_wang",
                "shadow_wang",
                "OP_wang",
                "wаngwei",
                "ｗangwei",
                "  wangwei",
                "wangwei ",
                "wang wei",
                "wan",
                "w".repeat(33),
                "w".repeat(10_000))) {
            assertRefused("name", () -> create(named(name), FINANCE));
        }
    }

    @Test
    void passwords_that_break_the_rule_are_refused() {
        var person = aPerson();
        for (var password : List.of(
                "short-1",
                "onlyletters",
                "1234567890",
                "密码密码密码密码",
                person.name(),
                new StringBuilder(person.name()).reverse().toString(),
                "x-" + person.email(),
                "a1".repeat(10_000))) {
            assertRefused(
                    "password",
                    () -> create(new NewPerson(person.name(), "何梅", "", person.email(), "", password), FINANCE));
        }
    }

    @Test
    void mobile_and_e_mail_are_unique_within_the_partner() {
        create(
                new NewPerson(GivenPeople.aName(), "何梅", "13800001111", "one@member.example", "", GivenPeople.PASSWORD),
                FINANCE);

        assertRefused(
                "mobile",
                () -> create(
                        new NewPerson(
                                GivenPeople.aName(),
                                "何梅",
                                "138 0000 1111",
                                "two@member.example",
                                "",
                                GivenPeople.PASSWORD),
                        FINANCE));
        assertRefused(
                "email",
                () -> create(
                        new NewPerson(GivenPeople.aName(), "何梅", "", "ONE@member.example", "", GivenPeople.PASSWORD),
                        FINANCE));
    }

    @Test
    void a_number_with_and_without_the_country_code_is_one_number() {
        var wish =
                new NewPerson(GivenPeople.aName(), "何梅", "13800001111", "one@member.example", "", GivenPeople.PASSWORD);
        create(wish, FINANCE);

        for (var same : List.of("+86 138-0000-1111", "0086 13800001111", "8613800001111")) {
            assertRefused(
                    "mobile",
                    () -> create(
                            new NewPerson(
                                    GivenPeople.aName(), "何梅", same, "two@member.example", "", GivenPeople.PASSWORD),
                            FINANCE));
        }
        try (var _ = administratorOf(partner)) {
            assertThat(queries.page(new MemberFilter("+86 138 0000 1111", null, null), "", 10))
                    .extracting(MemberRow::name)
                    .containsExactly(wish.name());
        }
    }

    @Test
    void roles_that_may_not_be_held_together_are_refused() {
        assertRefused("roles", () -> create(aPerson()));
        assertRefused("roles", () -> create(aPerson(), FINANCE, OPERATIONS, READ_ONLY, SOLUTION_ARCHITECT));
        assertRefused("roles", () -> create(aPerson(), ADMINISTRATOR, FINANCE));
        assertRefused("roles", () -> create(aPerson(), ACCOUNT_MANAGER, ACCOUNT_DIRECTOR));
    }

    @Test
    void a_custom_role_counts_among_the_three_and_lifts_the_limit_of_an_account_manager() {
        var clerk = aRole("对账专员", Permission.CONTACTS);
        var held = new HashSet<>(people.roles(partner, ACCOUNT_MANAGER));
        held.add(clerk);
        var member = people.member(partner, ACCOUNT_MANAGER);

        assign(member, new Assignment(held, null));

        var caller = callers.byUser(member.id()).orElseThrow();
        assertThat(caller.scope()).isEqualTo(new Scope.Partner(partner.id(), null));
        assertThat(caller.permissions()).contains(Permission.CONTACTS, Permission.CONSUMPTION_READ);
        held.addAll(people.roles(partner, FINANCE, OPERATIONS));
        assertRefused("roles", () -> assign(member, new Assignment(held, null)));
    }

    @Test
    void nobody_changes_the_own_roles() {
        var administrator = people.member(partner, ADMINISTRATOR);
        people.member(partner, ADMINISTRATOR);
        var self = TestCallers.caller(administrator.id(), new Scope.Partner(partner.id(), null), Permission.MEMBERS);

        try (var _ = ActingAs.of(self)) {
            assertThatExceptionOfType(MemberRefused.class)
                    .isThrownBy(() -> assignments.assign(administrator.key(), administrator.version(), wanted(FINANCE)))
                    .matches(refused -> refused.key().equals("members.own-roles"));
        }
    }

    @Test
    void the_own_e_mail_is_changed_in_the_profile_only_where_it_takes_a_code() {
        var administrator = people.member(partner, ADMINISTRATOR);
        var self = TestCallers.caller(administrator.id(), new Scope.Partner(partner.id(), null), Permission.MEMBERS);

        try (var _ = ActingAs.of(self)) {
            assertRefused(
                    "email",
                    () -> members.edit(
                            administrator.key(),
                            administrator.version(),
                            new Person("何梅", "", "other@member.example", "")));
            members.edit(
                    administrator.key(),
                    administrator.version(),
                    new Person("何梅", "", String.valueOf(administrator.email()), "主管"));
        }

        assertThat(people.row(partner, administrator.name()).note()).isEqualTo("主管");
    }

    @Test
    void the_last_administrator_stays_one() {
        var last = people.member(partner, ADMINISTRATOR);
        assertRefused("roles", () -> assign(last, wanted(FINANCE)));

        people.member(partner, ADMINISTRATOR);
        assign(last, wanted(FINANCE));

        assertThat(people.row(partner, last.name()).holds(FINANCE)).isTrue();
    }

    @Test
    void a_role_under_review_is_not_taken_away() {
        var member = people.member(partner, SOLUTION_ARCHITECT, FINANCE);
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            qualifications.setUnderReview(partner.publicId(), member.key(), SOLUTION_ARCHITECT, true);
        }

        assertRefused("roles", () -> assign(member, wanted(FINANCE)));
        assign(member, wanted(SOLUTION_ARCHITECT, OPERATIONS));

        assertThat(people.row(partner, member.name()).roles()).anyMatch(HeldRole::underReview);
    }

    @Test
    void an_account_manager_has_one_director_of_the_same_partner() {
        var director = people.member(partner, ACCOUNT_DIRECTOR);
        var manager = people.member(partner, ACCOUNT_MANAGER);

        assign(manager, wanted(director.key(), ACCOUNT_MANAGER));

        assertThat(people.row(partner, manager.name()).director()).isEqualTo(director.displayName());
        var stranger = people.member(given.aSolutionProvider(), ACCOUNT_DIRECTOR);
        assertRefused("director", () -> assign(manager, wanted(stranger.key(), ACCOUNT_MANAGER)));
        var finance = people.member(partner, FINANCE);
        assertRefused("director", () -> assign(manager, wanted(finance.key(), ACCOUNT_MANAGER)));
    }

    @Test
    void an_account_manager_under_a_disabled_director_can_be_given_other_roles() {
        var director = people.member(partner, ACCOUNT_DIRECTOR);
        var manager = people.member(partner, ACCOUNT_MANAGER);
        assign(manager, wanted(director.key(), ACCOUNT_MANAGER));
        try (var _ = administratorOf(partner)) {
            standing.disable(director.key());
        }

        assign(manager, wanted(director.key(), ACCOUNT_MANAGER, FINANCE));

        assertThat(people.row(partner, manager.name()).holds(FINANCE)).isTrue();
        assertThat(people.row(partner, manager.name()).director()).isEqualTo(director.displayName());
        var other = people.member(partner, ACCOUNT_MANAGER);
        assertRefused("director", () -> assign(other, wanted(director.key(), ACCOUNT_MANAGER)));
    }

    @Test
    void whoever_leaves_is_not_offered_as_the_own_successor() {
        var leaving = people.member(partner, ACCOUNT_MANAGER);
        var other = people.member(partner, ACCOUNT_MANAGER);

        try (var _ = administratorOf(partner)) {
            assertThat(queries.holders(ACCOUNT_MANAGER, leaving.key(), "", 0, 10))
                    .extracting(PersonChoice::name)
                    .containsExactly(other.name());
            assertThat(queries.holders(ACCOUNT_MANAGER, null, "", 0, 10)).hasSize(2);
        }
    }

    @Test
    void taking_the_role_of_a_director_away_detaches_the_account_managers() {
        var director = people.member(partner, ACCOUNT_DIRECTOR);
        var manager = people.member(partner, ACCOUNT_MANAGER);
        assign(manager, wanted(director.key(), ACCOUNT_MANAGER));
        try (var _ = administratorOf(partner)) {
            assertThat(queries.managersOf(director.key()))
                    .extracting(PersonChoice::name)
                    .containsExactly(manager.name());
        }

        assign(director, wanted(FINANCE));

        assertThat(people.row(partner, manager.name()).director()).isNull();
        assertThat(jdbc.sql(
                                "select before_json from operation_log where action = 'members.audit.managers-detached' and tenant_id = ?")
                        .params(partner.id())
                        .query(String.class)
                        .single())
                .contains(manager.name());
    }

    @Test
    void a_changed_role_counts_at_the_next_click() {
        var member = people.member(partner, READ_ONLY);

        assign(member, wanted(FINANCE));

        assertThat(callers.byUser(member.id()).orElseThrow().permissions()).contains(Permission.CONSUMPTION_READ);
    }

    @Test
    void what_is_edited_leaves_before_and_after_masked_in_the_operation_log() {
        var member = people.member(partner, FINANCE);

        try (var _ = administratorOf(partner)) {
            members.edit(member.key(), member.version(), new Person("欧阳娜娜", "13812340000", member.email(), "主管"));
        }

        assertThat(people.row(partner, member.name()).displayName()).isEqualTo("欧阳娜娜");
        assertThat(jdbc.sql(
                                "select after_json from operation_log where action = 'members.audit.edited' and tenant_id = ?")
                        .params(partner.id())
                        .query(String.class)
                        .single())
                .contains("138****0000", "主管")
                .doesNotContain("13812340000", "欧阳娜娜");
    }

    @Test
    void who_was_created_stands_masked_in_the_operation_log() {
        var wish =
                new NewPerson(GivenPeople.aName(), "何梅", "13812340000", "he@member.example", "", GivenPeople.PASSWORD);
        create(wish, FINANCE);

        assertThat(jdbc.sql(
                                "select after_json from operation_log where action = 'accounts.audit.user-added' and object = ?")
                        .params(wish.name())
                        .query(String.class)
                        .single())
                .contains(wish.name(), "何*", "138****0000", "h***@member.example", "email#")
                .doesNotContain("何梅", "13812340000");
    }

    @Test
    void the_operation_log_tells_two_addresses_with_the_same_mask_apart() {
        var member = people.member(partner, FINANCE);
        try (var _ = administratorOf(partner)) {
            members.edit(member.key(), member.version(), new Person("王", "", "wang@member.example", ""));
            members.edit(member.key(), member.version() + 1, new Person("王", "", "wei@member.example", ""));
        }

        var last = jdbc.sql(
                        "select before_json, after_json from operation_log where action = 'members.audit.edited' and tenant_id = ? order by id desc limit 1")
                .params(partner.id())
                .query()
                .singleRow();
        assertThat(String.valueOf(last.get("before_json"))).contains("w***@member.example", "email#");
        assertThat(String.valueOf(last.get("after_json"))).contains("w***@member.example", "email#");
        assertThat(last.get("before_json")).isNotEqualTo(last.get("after_json"));
    }

    @Test
    void another_director_stands_in_the_operation_log_before_and_after() {
        var first = people.member(partner, ACCOUNT_DIRECTOR);
        var second = people.member(partner, ACCOUNT_DIRECTOR);
        var manager = people.member(partner, ACCOUNT_MANAGER);
        assign(manager, wanted(first.key(), ACCOUNT_MANAGER));

        assign(manager, wanted(second.key(), ACCOUNT_MANAGER));

        var last = jdbc.sql(
                        "select before_json, after_json from operation_log where action = 'members.audit.roles-changed' and object = ? order by id desc limit 1")
                .params(manager.name())
                .query()
                .singleRow();
        assertThat(String.valueOf(last.get("before_json"))).contains(first.name());
        assertThat(String.valueOf(last.get("after_json"))).contains(second.name());
    }

    @Test
    void of_two_administrators_who_change_one_member_the_second_is_told() {
        var member = people.member(partner, READ_ONLY);
        var theirs = new Person("何梅", "", "theirs@member.example", "");
        try (var _ = administratorOf(partner)) {
            members.edit(member.key(), member.version(), theirs);

            assertEdited(() -> members.edit(member.key(), member.version(), new Person("何", "", "x@y.example", "")));
            assertEdited(() -> assignments.assign(member.key(), member.version(), wanted(FINANCE)));
        }
        var seen = people.row(partner, member.name());
        assign(seen, wanted(FINANCE));
        try (var _ = administratorOf(partner)) {
            assertEdited(() -> assignments.assign(member.key(), seen.version(), wanted(OPERATIONS)));
        }

        assertThat(people.row(partner, member.name()).email()).isEqualTo(theirs.email());
        assertThat(people.row(partner, member.name()).holds(FINANCE)).isTrue();
    }

    @Test
    void members_and_roles_of_another_partner_are_not_found() {
        var other = given.aSolutionProvider();
        var stranger = people.member(other, FINANCE);
        PublicId foreign;
        try (var _ = administratorOf(other)) {
            foreign = roles.create(new RoleWish("外部角色", "", Set.of(Permission.CONTACTS)));
        }
        var member = people.member(partner, FINANCE);

        try (var _ = administratorOf(partner)) {
            assertThat(queries.find(stranger.key())).isEmpty();
            assertThat(queries.page(new MemberFilter("", null, foreign), "", 10))
                    .isEmpty();
            assertThat(queries.page(new MemberFilter(stranger.name(), null, null), "", 10))
                    .isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> members.edit(stranger.key(), 0, new Person("x", "", "x@y.example", "")));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> assignments.assign(stranger.key(), 0, wanted(FINANCE)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            assignments.assign(member.key(), member.version(), new Assignment(Set.of(foreign), null)));
        }
    }

    @Test
    void the_list_is_searched_and_filtered_and_goes_on_after_a_name() {
        var one = people.member(partner, FINANCE);
        var two = people.member(partner, OPERATIONS);
        var finance = people.roles(partner, FINANCE).iterator().next();

        try (var _ = administratorOf(partner)) {
            assertThat(queries.page(new MemberFilter(one.name(), null, null), "", 10))
                    .extracting(MemberRow::name)
                    .contains(one.name());
            assertThat(queries.page(new MemberFilter("", null, finance), "", 10))
                    .extracting(MemberRow::name)
                    .containsExactly(one.name());
            var first = queries.page(MemberFilter.ALL, "", 1).getFirst();
            assertThat(queries.page(MemberFilter.ALL, first.name(), 10))
                    .extracting(MemberRow::name)
                    .doesNotContain(first.name())
                    .hasSize(1);
            assertThat(queries.page(new MemberFilter(String.valueOf(two.email()), null, null), "", 10))
                    .hasSize(1);
            assertThat(queries.count(MemberFilter.ALL, 100)).isEqualTo(2);
        }
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        var member = people.member(partner, FINANCE);
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME, Permission.ROLES))) {
            assertDenied(() -> members.create(aPerson(), wanted(FINANCE)));
            assertDenied(() -> members.check(aPerson()));
            assertDenied(() -> members.edit(member.key(), 0, new Person("x", "", "x@y.example", "")));
            assertDenied(() -> assignments.assign(member.key(), 0, wanted(FINANCE)));
            assertDenied(() -> queries.page(MemberFilter.ALL, "", 1));
        }
        try (var _ = ActingAs.of(TestCallers.operator(Permission.MEMBERS))) {
            assertDenied(() -> queries.page(MemberFilter.ALL, "", 1));
        }
    }

    private PublicId aRole(String name, String permission) {
        try (var _ = administratorOf(partner)) {
            return roles.create(new RoleWish(name, "", Set.of(permission)));
        }
    }

    private static NewPerson named(String name) {
        return new NewPerson(name, "何梅", "", GivenPeople.aName() + "@member.example", "", GivenPeople.PASSWORD);
    }

    private void create(NewPerson person, SystemRole... roles) {
        var wanted = wanted(roles);
        try (var _ = administratorOf(partner)) {
            members.create(person, wanted);
        }
    }

    private void assign(MemberRow member, Assignment assignment) {
        try (var _ = administratorOf(partner)) {
            assignments.assign(member.key(), people.row(partner, member.name()).version(), assignment);
        }
    }

    private Assignment wanted(SystemRole... roles) {
        return wanted(null, roles);
    }

    private Assignment wanted(@Nullable PublicId director, SystemRole... roles) {
        return new Assignment(people.roles(partner, roles), director);
    }

    private static void assertRefused(String field, Runnable attempt) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.field().equals(field));
    }

    private static void assertEdited(Runnable attempt) {
        assertThatExceptionOfType(EditedMeanwhile.class).isThrownBy(attempt::run);
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
