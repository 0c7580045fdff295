package io.partnerportal.prospects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.facts.FactKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ProspectExportIT {

    @Autowired
    ListExport<ProspectFilter, ProspectRow> prospectExport;

    @Autowired
    ListExport<ProspectFilter, ProspectRow> prospectReviewExport;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenProspects people;

    private PartnerOnboarded partner;
    private Caller director;
    private String email;

    @BeforeEach
    void a_prospect_full_of_payloads() {
        partner = given.aSolutionProvider();
        director = people.director(partner);
        email = GivenPeople.aName() + "@prospect.example";
        people.registered(
                director,
                new NewProspect("=HYPERLINK(\"http://evil\")", "@SUM(1+1)", email, "+447700900123", "en", "-2+3"));
    }

    @Test
    void personal_data_are_masked_and_nothing_runs_in_a_spreadsheet() throws IOException {
        try (var _ = ActingAs.of(director)) {
            assertThat(file())
                    .contains("\"'=HYPERLINK(\"\"http://evil\"\")\"", "+4477****0123", "\"'-2+3\"", "\"已报备\"")
                    .doesNotContain(email, "900123")
                    .doesNotContainPattern("(^|,|\n)\"?[=+@-]");
        }
    }

    @Test
    void whoever_is_entitled_to_it_gets_everything() throws IOException {
        try (var _ = ActingAs.of(TestCallers.partner(
                partner.id(), Permission.CUSTOMERS_DEVELOP, Permission.CUSTOMERS_EXPORT_UNMASKED))) {
            assertThat(file()).contains(email, "+447700900123");
        }
    }

    @Test
    void another_partner_a_manager_of_none_of_them_and_who_may_not_get_nothing_of_it() throws IOException {
        try (var _ = ActingAs.of(people.director(given.aSolutionProvider()))) {
            assertThat(file().lines()).hasSize(1);
        }
        try (var _ = ActingAs.of(people.manager(partner))) {
            assertThat(file().lines()).hasSize(1);
        }
        try (var _ = ActingAs.of(people.member(partner, SystemRole.FINANCE))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::file);
        }
    }

    @Test
    void the_operator_takes_what_it_was_asked_about_and_a_partner_does_not() throws IOException {
        var account = given.aCustomer(null);
        people.know(account.publicId(), FactKind.VENDOR_ONLINE);
        people.registered(director, GivenProspects.prospect(account.name() + "@customer.example"));
        var filter = new ProspectFilter(account.name(), null, null, null);

        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PROSPECTS))) {
            assertThat(ListFile.csv(prospectReviewExport, filter, Locale.SIMPLIFIED_CHINESE))
                    .contains("属于云服务商线上销售", "测试伙伴" + partner.name())
                    .doesNotContain(account.name());
        }
        try (var _ = ActingAs.of(director)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> ListFile.csv(prospectReviewExport, filter, Locale.ENGLISH));
        }
    }

    private String file() throws IOException {
        return ListFile.csv(prospectExport, ProspectFilter.ALL, Locale.SIMPLIFIED_CHINESE);
    }
}
