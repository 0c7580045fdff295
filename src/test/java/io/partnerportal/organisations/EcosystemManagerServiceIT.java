package io.partnerportal.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATE_PARTNERS, operator = true)
class EcosystemManagerServiceIT {

    private static final EcosystemManager LU = new EcosystemManager("陆远", "13700005678", "luyuan@portal.example");

    @Autowired
    EcosystemManagerService managers;

    @Autowired
    EcosystemManagerQueries queries;

    @Autowired
    OrganisationService organisations;

    @Autowired
    GivenPeople given;

    @Test
    void a_partner_is_onboarded_with_its_ecosystem_manager_and_reads_who_it_is() {
        var name = GivenPeople.aName();
        var partner = organisations.onboard(new NewPartner(
                name,
                "伙伴" + name,
                name + "@partner.example",
                PartnerIdentity.DISTRIBUTOR,
                null,
                "陆远",
                "137 0000 5678",
                "luyuan@portal.example",
                GivenPeople.PASSWORD));

        assertThat(ownOf(partner)).isEqualTo(LU);
        assertThat(ownOf(given.aSolutionProvider())).isEqualTo(EcosystemManager.NOBODY);
    }

    @Test
    void the_operator_appoints_another_one_or_nobody() {
        var partner = given.aSolutionProvider();
        managers.appoint(partner.publicId(), EcosystemManager.NOBODY, LU);
        assertThat(queries.of(partner.publicId())).isEqualTo(LU);

        managers.appoint(partner.publicId(), LU, EcosystemManager.NOBODY);
        assertThat(queries.of(partner.publicId()).isNobody()).isTrue();
    }

    @Test
    void of_two_people_who_appoint_somebody_the_second_is_told() {
        var partner = given.aSolutionProvider();
        managers.appoint(partner.publicId(), EcosystemManager.NOBODY, LU);

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> managers.appoint(
                        partner.publicId(), EcosystemManager.NOBODY, new EcosystemManager("何梅", "", "")));

        assertThat(queries.of(partner.publicId())).isEqualTo(LU);
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        assertRefused("managerName", new EcosystemManager(" ", "13700005678", ""));
        assertRefused("managerName", new EcosystemManager("长".repeat(65), "", ""));
        assertRefused("managerMobile", new EcosystemManager("陆远", "12", ""));
        assertRefused("managerEmail", new EcosystemManager("陆远", "", "nobody"));
    }

    @Test
    void a_partner_nobody_has_is_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> managers.appoint(PublicId.random(), EcosystemManager.NOBODY, LU));
    }

    @Test
    @As(value = Permission.HOME, partner = 1)
    void without_the_permission_the_doors_are_shut() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> managers.appoint(PublicId.random(), EcosystemManager.NOBODY, LU));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.of(PublicId.random()));
    }

    private EcosystemManager ownOf(PartnerOnboarded partner) {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            return queries.own();
        }
    }

    private void assertRefused(String field, EcosystemManager wish) {
        var partner = given.aSolutionProvider();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> managers.appoint(partner.publicId(), EcosystemManager.NOBODY, wish))
                .matches(refused -> refused.field().equals(field));
    }
}
