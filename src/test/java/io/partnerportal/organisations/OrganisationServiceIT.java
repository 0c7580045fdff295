package io.partnerportal.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
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
        assertDenied(() -> queries.page(new PartnerFilter("", null), "", 1));
    }

    private static NewPartner aPartner(PartnerIdentity identity, @Nullable PublicId distributor) {
        var name = GivenPeople.aName();
        return new NewPartner(
                name, "伙伴" + name, name + "@partner.example", identity, distributor, "", "", "", GivenPeople.PASSWORD);
    }

    private static NewPartner partner(String account, String company, String email, String password) {
        return new NewPartner(account, company, email, PartnerIdentity.SOLUTION_PROVIDER, null, "", "", "", password);
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
