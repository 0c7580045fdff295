package io.partnerportal.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.SystemRole;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the operator does with the people of partners. */
@IntegrationTest
@As(value = Permission.OPERATE_PARTNERS, operator = true)
class PartnerMembersIT {

    @Autowired
    PartnerMemberQueries queries;

    @Autowired
    MemberService members;

    @Autowired
    QualificationService qualifications;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void members_are_listed_with_their_roles() {
        var partner = given.aSolutionProvider();
        var name = GivenPeople.aName();

        members.join(aMember(partner.publicId(), name, SystemRole.FINANCE, SystemRole.OPERATIONS));

        assertThat(queries.members(partner.publicId(), MemberFilter.ALL, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo(name);
                    assertThat(row.roles())
                            .extracting(HeldRole::systemRole)
                            .containsExactly(SystemRole.FINANCE, SystemRole.OPERATIONS);
                });
    }

    @Test
    void whoever_joins_must_change_the_password_the_operator_has_seen() {
        var partner = given.aSolutionProvider();

        var member = members.join(aMember(partner.publicId(), GivenPeople.aName(), SystemRole.FINANCE));

        assertThat(callers.byUser(member.id()))
                .hasValueSatisfying(
                        caller -> assertThat(caller.mustChangePassword()).isTrue());
    }

    @Test
    void the_roles_somebody_joins_with_stand_in_the_operation_log() {
        var partner = given.aSolutionProvider();

        members.join(aMember(partner.publicId(), GivenPeople.aName(), SystemRole.FINANCE, SystemRole.OPERATIONS));

        assertThat(jdbc.sql(
                                "select after_json from operation_log where action = 'members.audit.roles-changed' and tenant_id = ?")
                        .params(partner.id())
                        .query(String.class)
                        .single())
                .contains("roles.role.FINANCE, roles.role.OPERATIONS");
    }

    @Test
    void a_member_without_an_e_mail_address_is_refused() {
        var partner = given.aSolutionProvider();

        assertRefused(
                "email",
                () -> members.join(new NewMember(
                        partner.publicId(),
                        GivenPeople.aName(),
                        "王伟",
                        " ",
                        Set.of(SystemRole.FINANCE),
                        GivenPeople.PASSWORD)));
    }

    @Test
    void name_and_e_mail_of_a_member_are_unique_within_the_partner_only() {
        var partner = given.aSolutionProvider();
        var name = GivenPeople.aName();
        members.join(aMember(partner.publicId(), name, SystemRole.FINANCE));

        assertRefused("name", () -> members.join(aMember(partner.publicId(), name, SystemRole.FINANCE)));
        assertRefused(
                "email",
                () -> members.join(new NewMember(
                        partner.publicId(),
                        GivenPeople.aName(),
                        "王伟",
                        name + "@member.example",
                        Set.of(SystemRole.FINANCE),
                        GivenPeople.PASSWORD)));
        members.join(aMember(given.aSolutionProvider().publicId(), name, SystemRole.FINANCE));
    }

    @Test
    void roles_that_exclude_each_other_are_refused() {
        var partner = given.aSolutionProvider();

        assertRefused(
                "roles",
                () -> members.join(aMember(
                        partner.publicId(),
                        GivenPeople.aName(),
                        SystemRole.ACCOUNT_MANAGER,
                        SystemRole.ACCOUNT_DIRECTOR)));
    }

    @Test
    void nobody_joins_a_partner_that_does_not_exist() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> members.join(aMember(PublicId.random(), GivenPeople.aName(), SystemRole.FINANCE)));
    }

    @Test
    void a_review_is_noted_on_a_role_that_qualifications_rest_on() {
        var partner = given.aSolutionProvider();
        var member = given.aMember(partner, SystemRole.ACCOUNT_MANAGER, SystemRole.FINANCE);
        var id = only(partner.publicId()).key();

        qualifications.setUnderReview(partner.publicId(), id, SystemRole.ACCOUNT_MANAGER, true);

        assertThat(only(partner.publicId()).roles())
                .filteredOn(HeldRole::underReview)
                .extracting(HeldRole::systemRole)
                .containsExactly(SystemRole.ACCOUNT_MANAGER);
        assertThat(member.name()).isEqualTo(only(partner.publicId()).name());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> qualifications.setUnderReview(partner.publicId(), id, SystemRole.FINANCE, true));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        qualifications.setUnderReview(partner.publicId(), id, SystemRole.SOLUTION_ARCHITECT, true));
    }

    @Test
    void a_review_noted_twice_stands_once_in_the_operation_log_with_what_was_before() {
        var partner = given.aSolutionProvider();
        given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var id = only(partner.publicId()).key();

        qualifications.setUnderReview(partner.publicId(), id, SystemRole.ACCOUNT_MANAGER, true);
        qualifications.setUnderReview(partner.publicId(), id, SystemRole.ACCOUNT_MANAGER, true);

        assertThat(jdbc.sql(
                                "select before_json from operation_log where action = 'members.audit.under-review' and tenant_id = ?")
                        .params(partner.id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("false");
    }

    @Test
    void a_review_is_noted_for_the_people_of_the_named_partner_only() {
        var partner = given.aSolutionProvider();
        given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var id = only(partner.publicId()).key();
        var other = given.aSolutionProvider().publicId();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> qualifications.setUnderReview(other, id, SystemRole.ACCOUNT_MANAGER, true));
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_CUSTOMERS},
            operator = true)
    void without_the_permission_every_door_is_shut() {
        assertDenied(() -> members.join(aMember(PublicId.random(), GivenPeople.aName(), SystemRole.FINANCE)));
        assertDenied(() -> queries.members(PublicId.random(), MemberFilter.ALL, 1));
        assertDenied(() ->
                qualifications.setUnderReview(PublicId.random(), PublicId.random(), SystemRole.ACCOUNT_MANAGER, true));
    }

    private MemberRow only(PublicId partner) {
        return queries.members(partner, MemberFilter.ALL, 2).getFirst();
    }

    private static NewMember aMember(PublicId partner, String name, SystemRole... roles) {
        return new NewMember(partner, name, "王伟", name + "@member.example", Set.of(roles), GivenPeople.PASSWORD);
    }

    private static void assertRefused(String field, Runnable attempt) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.field().equals(field));
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
