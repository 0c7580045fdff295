package io.partnerportal.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATE_PARTNERS, operator = true)
class OrganisationServiceIT {

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationQueries queries;

    @Autowired
    MemberService members;

    @Autowired
    GivenPeople given;

    @Test
    void a_reseller_sells_under_its_distributor() {
        var distributor = organisations.onboard(aPartner(PartnerIdentity.DISTRIBUTOR, null));

        var reseller = organisations.onboard(aPartner(PartnerIdentity.RESELLER, distributor.publicId()));

        assertThat(queries.find(reseller.publicId()).map(PartnerRow::distributor))
                .isEqualTo(queries.find(distributor.publicId()).map(PartnerRow::company));
    }

    @Test
    void a_reseller_without_a_distributor_is_refused() {
        assertRefused("distributor", () -> organisations.onboard(aPartner(PartnerIdentity.RESELLER, null)));
    }

    @Test
    void only_a_distributor_has_resellers() {
        var provider = given.aSolutionProvider();

        assertRefused(
                "distributor", () -> organisations.onboard(aPartner(PartnerIdentity.RESELLER, provider.publicId())));
    }

    @Test
    void what_is_wrong_is_said_at_the_field_it_was_typed_into() {
        assertRefused("accountName", () -> organisations.onboard(partner("op_x", "公司", "a@b.example", "Good-pass-7")));
        assertRefused(
                "displayName", () -> organisations.onboard(partner("acme-one", " ", "a@b.example", "Good-pass-7")));
        assertRefused("email", () -> organisations.onboard(partner("acme-one", "公司", "nobody", "Good-pass-7")));
        assertRefused("password", () -> organisations.onboard(partner("acme-one", "公司", "a@b.example", "weak")));
    }

    @Test
    void members_are_listed_with_their_roles() {
        var partner = given.aSolutionProvider();
        var name = GivenPeople.aName();

        members.join(aMember(partner.publicId(), name, SystemRole.FINANCE, SystemRole.OPERATIONS));

        assertThat(queries.members(partner.publicId())).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo(name);
            assertThat(row.roles()).containsExactly(SystemRole.FINANCE, SystemRole.OPERATIONS);
        });
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
    void the_list_is_filtered_by_text_and_identity_and_goes_on_after_a_name() {
        var distributor = organisations.onboard(aPartner(PartnerIdentity.DISTRIBUTOR, null));
        var filter = new PartnerFilter(distributor.name(), PartnerIdentity.DISTRIBUTOR);

        assertThat(queries.page(filter, "", 10))
                .extracting(PartnerRow::publicId)
                .containsExactly(distributor.publicId().value());
        assertThat(queries.page(filter, distributor.name(), 10)).isEmpty();
        assertThat(queries.count(filter)).isEqualTo(1);
        assertThat(queries.count(new PartnerFilter(distributor.name(), PartnerIdentity.RESELLER)))
                .isZero();
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_CUSTOMERS},
            operator = true)
    void without_the_permission_every_door_is_shut() {
        assertDenied(() -> organisations.onboard(aPartner(PartnerIdentity.DISTRIBUTOR, null)));
        assertDenied(() -> members.join(aMember(PublicId.random(), GivenPeople.aName(), SystemRole.FINANCE)));
        assertDenied(() -> queries.page(new PartnerFilter("", null), "", 1));
        assertDenied(() -> queries.members(PublicId.random()));
    }

    private static NewPartner aPartner(PartnerIdentity identity, @Nullable PublicId distributor) {
        var name = GivenPeople.aName();
        return new NewPartner(
                name, "伙伴" + name, name + "@partner.example", identity, distributor, GivenPeople.PASSWORD);
    }

    private static NewPartner partner(String account, String company, String email, String password) {
        return new NewPartner(account, company, email, PartnerIdentity.SOLUTION_PROVIDER, null, password);
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
