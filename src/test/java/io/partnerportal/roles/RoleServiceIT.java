package io.partnerportal.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class RoleServiceIT {

    private static final Set<String> CONTACTS = Set.of(Permission.CONTACTS);

    @Autowired
    RoleService roles;

    @Autowired
    RoleQueries queries;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private ActingAs acting;

    @BeforeEach
    void an_administrator() {
        partner = given.aSolutionProvider();
        acting = ActingAs.of(TestCallers.partner(partner.id(), Permission.ROLES));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void a_custom_role_holds_what_was_chosen_with_the_page_of_every_action() {
        var id = roles.create(new RoleWish(" 对账专员 ", "核对", Set.of(Permission.CONSUMPTION_EXPORT_UNMASKED)));

        var row = queries.find(id).orElseThrow();
        assertThat(row.name()).isEqualTo("对账专员");
        assertThat(row.permissions())
                .containsExactlyInAnyOrder(Permission.CONSUMPTION_EXPORT_UNMASKED, Permission.CONSUMPTION_READ);
    }

    @Test
    void the_systems_roles_come_first_and_cannot_be_touched() {
        roles.create(new RoleWish("A", "", CONTACTS));
        var all = queries.all();
        assertThat(all.getFirst().systemRole()).isEqualTo(SystemRole.ADMINISTRATOR);
        assertThat(all.getLast().systemRole()).isNull();

        var system = all.getFirst().key();
        assertRefused("roles.system", () -> roles.edit(system, 0, new RoleWish("mine", "", CONTACTS)));
        assertRefused("roles.system", () -> roles.delete(system));
    }

    @Test
    void names_are_unique_within_the_partner_and_have_a_form() {
        roles.create(new RoleWish("对账专员", "", CONTACTS));

        for (var name : List.of("对账专员", "", "   ", "a".repeat(65), "=cmd|'/c calc'!A1", "a\nb", "<b>")) {
            assertInvalid("name", () -> roles.create(new RoleWish(name, "", CONTACTS)));
        }
        try (var _ = ActingAs.of(TestCallers.partner(given.aSolutionProvider().id(), Permission.ROLES))) {
            roles.create(new RoleWish("对账专员", "", CONTACTS));
        }
    }

    @Test
    void no_custom_role_is_called_like_a_system_role() {
        for (var name : List.of("系统管理员", "客户经理", "Account Manager", "ACCOUNT_DIRECTOR", "account-manager", "Ｆｉｎａｎｃｅ")) {
            assertInvalid("name", () -> roles.create(new RoleWish(name, "", CONTACTS)));
        }
        roles.create(new RoleWish("客户经理助理", "", CONTACTS));
    }

    @Test
    void what_is_for_administrators_or_the_owner_only_is_not_granted() {
        for (var permission : List.of(
                Permission.MEMBERS,
                Permission.ROLES,
                Permission.MEMBERS_EXPORT_UNMASKED,
                Permission.EXPORTS_OF_ALL,
                Permission.PROTECTION_SWITCH,
                Permission.IAM_USERS,
                Permission.OPERATE_PARTNERS,
                "made-up")) {
            assertInvalid("permissions", () -> roles.create(new RoleWish("x", "", Set.of(permission))));
        }
        assertInvalid("permissions", () -> roles.create(new RoleWish("x", "", Set.of())));
        assertInvalid("permissions", () -> roles.create(new RoleWish("x", "", Set.of(Permission.HOME))));
    }

    @Test
    void there_are_ten_custom_roles_at_most() {
        for (int i = 0; i < 10; i++) {
            roles.create(new RoleWish("role-" + i, "", CONTACTS));
        }

        assertRefused("roles.too-many", () -> roles.create(new RoleWish("role-11", "", CONTACTS)));
    }

    @Test
    void of_two_administrators_the_second_is_told() {
        var id = roles.create(new RoleWish("first", "", CONTACTS));
        roles.edit(id, 0, new RoleWish("second", "", CONTACTS));

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> roles.edit(id, 0, new RoleWish("third", "", CONTACTS)));
        assertThat(queries.find(id).orElseThrow().name()).isEqualTo("second");
    }

    @Test
    void a_changed_role_counts_at_its_holders_next_click_and_a_held_one_stays() {
        var id = roles.create(new RoleWish("held", "", CONTACTS));
        var member = given.aMember(partner, SystemRole.READ_ONLY);
        jdbc.sql("""
                insert into member_role (user_id, role_id, account_id, user_name)
                select u.id, r.id, u.account_id, u.name from portal_user u join role r on r.public_id = ? where u.id = ?
                """).params(id.value(), member.id()).update();
        assertThat(callers.byUser(member.id()).orElseThrow().permissions()).contains(Permission.CONTACTS);

        roles.edit(id, 0, new RoleWish("held", "", Set.of(Permission.CONSUMPTION_READ)));

        assertThat(callers.byUser(member.id()).orElseThrow().permissions())
                .contains(Permission.CONSUMPTION_READ)
                .doesNotContain(Permission.CONTACTS);
        assertThat(queries.find(id).orElseThrow().holders()).isEqualTo(1);
        assertRefused("roles.held", () -> roles.delete(id));
    }

    @Test
    void a_role_nobody_holds_is_deleted_and_each_change_is_written_down() {
        var id = roles.create(new RoleWish("gone", "", CONTACTS));
        roles.edit(id, 0, new RoleWish("gone", "soon", CONTACTS));
        roles.delete(id);

        assertThat(queries.find(id)).isEmpty();
        assertThat(jdbc.sql("select action from operation_log where tenant_id = ? and object = 'gone' order by id")
                        .params(partner.id())
                        .query(String.class)
                        .list())
                .containsExactly("roles.audit.created", "roles.audit.edited", "roles.audit.deleted");
    }

    @Test
    void roles_of_another_partner_are_not_found() {
        PublicId foreign;
        try (var _ = ActingAs.of(TestCallers.partner(given.aSolutionProvider().id(), Permission.ROLES))) {
            foreign = roles.create(new RoleWish("foreign", "", CONTACTS));
        }

        assertThat(queries.find(foreign)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> roles.edit(foreign, 0, new RoleWish("mine", "", CONTACTS)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> roles.delete(foreign));
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME, Permission.CONTACTS))) {
            assertDenied(() -> roles.create(new RoleWish("x", "", CONTACTS)));
            assertDenied(() -> roles.delete(PublicId.random()));
            assertDenied(() -> queries.all());
            assertDenied(() -> queries.choices());
        }
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatExceptionOfType(RoleRefused.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.key().equals(key));
    }

    private static void assertInvalid(String field, Runnable attempt) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.field().equals(field));
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
