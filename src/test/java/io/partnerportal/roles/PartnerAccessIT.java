package io.partnerportal.roles;

import static io.partnerportal.roles.SystemRole.ACCOUNT_DIRECTOR;
import static io.partnerportal.roles.SystemRole.ACCOUNT_MANAGER;
import static io.partnerportal.roles.SystemRole.ADMINISTRATOR;
import static io.partnerportal.roles.SystemRole.FINANCE;
import static io.partnerportal.roles.SystemRole.OPERATIONS;
import static io.partnerportal.roles.SystemRole.READ_ONLY;
import static io.partnerportal.roles.SystemRole.SOLUTION_ARCHITECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.accounts.Access;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PartnerAccessIT {

    @Autowired
    PartnerAccess access;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
    }

    @Test
    void a_mere_account_manager_sees_own_customers_only() {
        var member = given.aMember(partner, ACCOUNT_MANAGER);

        assertThat(of(member).scope()).isEqualTo(new Scope.Partner(partner.id(), member.id()));
        assertThat(of(member).permissions()).contains(Permission.CONSUMPTION_READ);
    }

    @Test
    void a_second_role_lifts_the_limit_of_the_account_manager() {
        assertThat(of(given.aMember(partner, ACCOUNT_MANAGER, OPERATIONS)).scope())
                .isEqualTo(new Scope.Partner(partner.id(), null));
    }

    @Test
    void consumption_is_read_by_administrator_director_finance_and_operations() {
        for (var role : new SystemRole[] {ADMINISTRATOR, ACCOUNT_DIRECTOR, FINANCE, OPERATIONS}) {
            assertThat(of(given.aMember(partner, role)).permissions())
                    .as(role.name())
                    .contains(Permission.CONSUMPTION_READ);
        }
    }

    @Test
    void who_only_reads_has_the_defaults_and_nothing_more() {
        assertThat(of(given.aMember(partner, READ_ONLY)).permissions())
                .isEqualTo(SystemRole.defaultsOf(PartnerIdentity.SOLUTION_PROVIDER));
    }

    @Test
    void a_solution_architect_sees_the_customers_besides() {
        var expected = new HashSet<>(SystemRole.defaultsOf(PartnerIdentity.SOLUTION_PROVIDER));
        expected.add(Permission.CUSTOMERS_READ);

        assertThat(of(given.aMember(partner, SOLUTION_ARCHITECT)).permissions()).isEqualTo(expected);
    }

    @Test
    void a_director_is_known_by_own_account_managers() {
        var director = given.aMember(partner, ACCOUNT_DIRECTOR);

        assertThat(of(director).scope()).isEqualTo(new Scope.Partner(partner.id(), null, director.id()));
    }

    @Test
    void no_role_has_unmasked_files_from_the_start_but_the_owner_has_everything() {
        var unmasked = List.of(Permission.MEMBERS_EXPORT_UNMASKED, Permission.CONSUMPTION_EXPORT_UNMASKED);
        for (var role : SystemRole.values()) {
            assertThat(of(given.aMember(partner, role)).permissions())
                    .as(role.name())
                    .doesNotContainAnyElementsOf(unmasked)
                    .doesNotContain(Permission.IAM_USERS);
        }

        assertThat(access.accessOf(partner.id(), partner.id(), UserKind.OWNER).permissions())
                .containsAll(unmasked)
                .containsAll(SystemRole.ADMINISTRATOR.permissions());
    }

    @Test
    void only_an_administrator_sees_the_exports_of_all() {
        assertThat(of(given.aMember(partner, ADMINISTRATOR)).permissions()).contains(Permission.EXPORTS_OF_ALL);
        assertThat(of(given.aMember(partner, FINANCE)).permissions()).doesNotContain(Permission.EXPORTS_OF_ALL);
    }

    @Test
    void only_a_distributors_people_look_after_resellers() {
        var reseller = given.aPartner(PartnerIdentity.RESELLER, partner.publicId());
        var provider = given.aSolutionProvider();

        assertThat(of(given.aMember(partner, ADMINISTRATOR)).permissions())
                .contains(Permission.RESELLERS, Permission.RESELLERS_MANAGE);
        for (var other : List.of(reseller, provider)) {
            var administrator = given.aMember(other, ADMINISTRATOR);
            assertThat(access.accessOf(other.id(), administrator.id(), UserKind.MEMBER)
                            .permissions())
                    .doesNotContain(Permission.RESELLERS, Permission.RESELLERS_MANAGE);
            assertThat(access.accessOf(other.id(), other.id(), UserKind.OWNER).permissions())
                    .contains(Permission.MEMBERS)
                    .doesNotContain(Permission.RESELLERS, Permission.RESELLERS_MANAGE);
        }
    }

    @Test
    void only_administrators_of_two_tiers_decide_about_transfers() {
        var reseller = given.aPartner(PartnerIdentity.RESELLER, partner.publicId());
        var provider = given.aSolutionProvider();

        assertThat(of(given.aMember(partner, ADMINISTRATOR)).permissions()).contains(Permission.CUSTOMERS_TRANSFER);
        assertThat(access.accessOf(reseller.id(), reseller.id(), UserKind.OWNER).permissions())
                .contains(Permission.CUSTOMERS_TRANSFER);
        assertThat(access.accessOf(provider.id(), provider.id(), UserKind.OWNER).permissions())
                .contains(Permission.CUSTOMERS_UNLINK)
                .doesNotContain(Permission.CUSTOMERS_TRANSFER);
    }

    @Test
    void a_changed_role_counts_at_the_next_click() {
        var member = given.aMember(partner, READ_ONLY);
        jdbc.sql("update member_role set role_id = (select id from role where name = 'FINANCE') where user_id = :user")
                .param("user", member.id())
                .update();

        assertThat(of(member).permissions()).contains(Permission.CONSUMPTION_READ);
    }

    @Test
    void an_iam_user_may_nothing() {
        assertThat(access.accessOf(partner.id(), given.anIamUser(partner).id(), UserKind.IAM)
                        .permissions())
                .isEmpty();
    }

    private Access of(UserAdded member) {
        return access.accessOf(partner.id(), member.id(), UserKind.MEMBER);
    }
}
