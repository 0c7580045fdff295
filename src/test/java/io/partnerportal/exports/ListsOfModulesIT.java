package io.partnerportal.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.catalog.Catalog;
import io.partnerportal.catalog.ProductRow;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.distribution.ApplicationFilter;
import io.partnerportal.distribution.ApplicationRow;
import io.partnerportal.distribution.ApplicationService;
import io.partnerportal.distribution.NewApplication;
import io.partnerportal.iamusers.GivenIamUsers;
import io.partnerportal.iamusers.IamUserRow;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.imports.ImportRow;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.subaccounts.SubAccountMappings;
import io.partnerportal.subaccounts.SubAccountMappings.SubAccount;
import io.partnerportal.subaccounts.SubAccountQueries.MappingRow;
import io.partnerportal.subaccounts.SubAccountQueries.UnmappedRow;
import io.partnerportal.unlinking.OwnRequestService;
import io.partnerportal.unlinking.RequestFilter;
import io.partnerportal.unlinking.RequestRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The lists that are files without rules of their own: what their columns say, who may take them, what is masked. */
@IntegrationTest
class ListsOfModulesIT {

    @Autowired
    ListExport<String, IamUserRow> iamUserExport;

    @Autowired
    ListExport<String, ProductRow> productExport;

    @Autowired
    ListExport<String, UnmappedRow> unmappedExport;

    @Autowired
    ListExport<String, MappingRow> mappingExport;

    @Autowired
    ListExport<String, ImportRow> importExport;

    @Autowired
    ListExport<RequestFilter, RequestRow> requestExport;

    @Autowired
    ListExport<RequestFilter, RequestRow> operatorRequestExport;

    @Autowired
    ListExport<ApplicationFilter, ApplicationRow> applicationExport;

    @Autowired
    ListExport<ApplicationFilter, ApplicationRow> vettingExport;

    @Autowired
    GivenIamUsers iamUsers;

    @Autowired
    Catalog catalog;

    @Autowired
    SubAccountMappings mappings;

    @Autowired
    OwnRequestService requests;

    @Autowired
    ApplicationService applications;

    @Autowired
    GivenPeople given;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_partner_with_a_customer() {
        partner = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        customer = given.aCustomerOf(partner);
    }

    @Test
    void iam_users_leave_with_their_addresses_masked() throws IOException {
        try (var _ = iamUsers.ownerOf(partner)) {
            var name = GivenPeople.aName();
            iamUsers.create(name);
            iamUsers.create(GivenPeople.aName());

            assertThat(csv(iamUserExport, "").lines()).hasSize(3);
            assertThat(csv(iamUserExport, name))
                    .contains("\"" + name + "\",\"Bot\"")
                    .doesNotContain(name + "@iam.example");
        }
    }

    @Test
    void products_and_whose_sub_accounts_are() throws IOException {
        catalog.idsOfServices("=Cloud of this test", List.of("Disk of this test"));
        try (var _ = operator(Permission.OPERATE_PRODUCTS, Permission.OPERATE_SUB_ACCOUNTS)) {
            assertThat(csv(productExport, "Disk of this test"))
                    .contains("\"'=Cloud of this test\",\"Disk of this test\"");

            mappings.map(
                    List.of(new SubAccount("Cloud of this test", customer.name())),
                    customer.publicId(),
                    LocalDate.of(2025, 3, 12));
            assertThat(csv(mappingExport, customer.name()))
                    .contains("\"Cloud of this test\",\"" + customer.name() + "\",")
                    .contains("\"2025-03-12\",\"\"");
            assertThat(csv(unmappedExport, customer.name()).lines()).hasSize(1);
        }
    }

    @Test
    void imports_leave_for_whoever_may_see_them() throws IOException {
        try (var _ = operator(Permission.OPERATE_IMPORTS)) {
            assertThat(csv(importExport, "")).startsWith("\uFEFF\"文件\"");
        }
        try (var _ = operator(Permission.HOME)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> csv(importExport, ""));
        }
    }

    @Test
    void requests_leave_for_the_partner_they_concern_and_for_the_operator() throws IOException {
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.MY_PARTNER))) {
            requests.request("=更换伙伴");
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_UNLINK))) {
            assertThat(csv(requestExport, new RequestFilter(true)))
                    .contains("\"" + customer.name() + "\"", "\"'=更换伙伴\"")
                    .doesNotContain("客户" + customer.name());
        }
        var other = given.aSolutionProvider();
        try (var _ = ActingAs.of(TestCallers.partner(other.id(), Permission.CUSTOMERS_UNLINK))) {
            assertThat(csv(requestExport, new RequestFilter(false)).lines()).hasSize(1);
        }
        try (var _ = operator(Permission.OPERATE_RELATIONS)) {
            assertThat(csv(operatorRequestExport, new RequestFilter(true)))
                    .contains("\"" + customer.name() + "\"", "测试伙伴" + partner.name());
        }
    }

    @Test
    void applications_leave_with_personal_data_masked() throws IOException {
        var applicant = given.aCustomer(null);
        try (var _ = ActingAs.of(TestCallers.customer(applicant.id(), Permission.RESELLER_APPLY))) {
            applications.apply(new NewApplication(partner.name(), "海数科技", "何小梅", ""));
        }
        var all = new ApplicationFilter(applicant.name(), null);
        try (var _ = operator(Permission.OPERATE_RESELLERS)) {
            assertThat(csv(vettingExport, all))
                    .contains("\"海数科技\",\"" + applicant.name() + "\"")
                    .doesNotContain("何小梅", applicant.name() + "@customer.example");
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.RESELLERS_MANAGE))) {
            assertThat(csv(applicationExport, all).lines()).hasSize(1);
        }
    }

    private static ActingAs operator(String... permissions) {
        return ActingAs.of(TestCallers.operator(permissions));
    }

    private static <F> String csv(ListExport<F, ?> export, F filter) throws IOException {
        return ListFile.csv(export, filter, Locale.SIMPLIFIED_CHINESE);
    }
}
