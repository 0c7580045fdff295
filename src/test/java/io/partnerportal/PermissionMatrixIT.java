package io.partnerportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.RoleService;
import io.partnerportal.roles.RoleWish;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code docs/permissions.md} says of the roles is what the portal grants, read as on every request. */
@IntegrationTest
class PermissionMatrixIT {

    @Autowired
    Callers callers;

    @Autowired
    RoleService roles;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private WrittenMatrix written;
    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() throws IOException {
        written = WrittenMatrix.read();
        partner = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
    }

    @ParameterizedTest
    @EnumSource
    void a_member_holds_what_is_written_of_the_role(SystemRole role) {
        assertThat(permissionsOf(given.aMember(partner, role).id())).isEqualTo(written.heldBy(role));
    }

    @Test
    void the_owner_holds_everything_that_is_written() {
        long owner = given.ownerOf(partner);

        assertThat(permissionsOf(owner)).isEqualTo(written.permissions());
    }

    @Test
    void an_iam_user_holds_nothing() {
        assertThat(permissionsOf(given.anIamUser(partner).id())).isEmpty();
    }

    @Test
    void whoever_has_a_custom_role_holds_all_of_it_and_the_defaults() {
        var member = given.aMember(partner, SystemRole.READ_ONLY);
        var role = aRole(written.ofCustomRoles("grantable"));
        jdbc.sql("update member_role set role_id = (select id from role where public_id = ?) where user_id = ?")
                .params(role.value(), member.id())
                .update();

        var held = permissionsOf(member.id());
        assertThat(held).containsAll(written.ofCustomRoles("grantable")).containsAll(written.ofCustomRoles("always"));
        assertThat(held)
                .hasSize(written.ofCustomRoles("grantable").size()
                        + written.ofCustomRoles("always").size());
    }

    @Test
    void nothing_else_is_given_to_a_custom_role() {
        var grantable = written.ofCustomRoles("grantable");
        var always = written.ofCustomRoles("always");

        assertThat(written.permissions())
                .filteredOn(permission -> !grantable.contains(permission) && !always.contains(permission))
                .isNotEmpty()
                .allSatisfy(permission -> assertThatExceptionOfType(InvalidField.class)
                        .isThrownBy(() -> aRole(Set.of(permission, Permission.CONTACTS))));
    }

    private PublicId aRole(Set<String> permissions) {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.ROLES))) {
            return roles.create(new RoleWish("custom", "", permissions));
        }
    }

    private Set<String> permissionsOf(long user) {
        return callers.byUser(user).map(Caller::permissions).orElseThrow();
    }
}
