package io.partnerportal.roles;

import static io.partnerportal.roles.SystemRole.ACCOUNT_DIRECTOR;
import static io.partnerportal.roles.SystemRole.ACCOUNT_MANAGER;
import static io.partnerportal.roles.SystemRole.ADMINISTRATOR;
import static io.partnerportal.roles.SystemRole.FINANCE;
import static io.partnerportal.roles.SystemRole.OPERATIONS;
import static io.partnerportal.roles.SystemRole.READ_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.InvalidField;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleSetTest {

    @Test
    void a_member_holds_at_least_one_role() {
        assertRefused(Set.of(), "roles.set-missing");
    }

    @Test
    void a_member_holds_at_most_three_roles() {
        assertThat(RoleSet.problemOf(Set.of(ACCOUNT_MANAGER, FINANCE, OPERATIONS), 0))
                .isEmpty();
        assertRefused(Set.of(ACCOUNT_MANAGER, FINANCE, OPERATIONS, READ_ONLY), "roles.set-too-many");
    }

    @Test
    void an_administrator_holds_no_other_role() {
        assertThat(RoleSet.problemOf(Set.of(ADMINISTRATOR), 0)).isEmpty();
        assertRefused(Set.of(ADMINISTRATOR, FINANCE), "roles.set-administrator-alone");
    }

    @Test
    void nobody_is_account_manager_and_director() {
        assertRefused(Set.of(ACCOUNT_MANAGER, ACCOUNT_DIRECTOR), "roles.set-manager-or-director");
    }

    @Test
    void only_a_mere_account_manager_sees_nothing_but_own_customers() {
        assertThat(new RoleSet(Set.of(ACCOUNT_MANAGER)).seesOwnCustomersOnly()).isTrue();
        assertThat(new RoleSet(Set.of(ACCOUNT_MANAGER, FINANCE)).seesOwnCustomersOnly())
                .isFalse();
        assertThat(new RoleSet(Set.of(FINANCE)).seesOwnCustomersOnly()).isFalse();
    }

    private static void assertRefused(Set<SystemRole> roles, String key) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new RoleSet(roles))
                .matches(refused ->
                        refused.field().equals("roles") && refused.key().equals(key));
    }
}
