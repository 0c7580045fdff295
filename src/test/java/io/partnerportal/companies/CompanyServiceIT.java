package io.partnerportal.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(
        value = {Permission.OPERATE_COMPANY_REVIEWS, Permission.OPERATE_PARTNERS},
        operator = true)
class CompanyServiceIT {

    @Autowired
    CompanyService companies;

    @Autowired
    CompanyQueries queries;

    @Autowired
    CompanyReviews reviews;

    @Autowired
    ReviewQueries reviewed;

    @Autowired
    CompanyRegister register;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    @Test
    void nothing_changes_before_the_operator_approves_and_everything_asked_for_does_then() {
        var id = submit(partner, company("晨星软件集团"));

        assertThat(own(partner).name()).isNotEqualTo("晨星软件集团");
        reviews.approve(id);

        assertThat(own(partner).details()).isEqualTo(company("晨星软件集团"));
        assertThat(displayNameOf(partner)).isEqualTo("晨星软件集团");
        assertThat(reviewed.find(id)).hasValueSatisfying(row -> {
            assertThat(row.status()).isEqualTo(ChangeStatus.APPROVED);
            assertThat(row.changes()).extracting(ChangeRow.Field::name).contains("name", "website", "contactMobile");
        });
    }

    @Test
    void a_rejected_change_says_why_and_can_be_asked_for_again() {
        reviews.reject(submit(partner, company("第一次")), new RejectionReason(" 名称不符 "));

        try (var _ = as(partner)) {
            assertThat(queries.changes()).singleElement().satisfies(change -> {
                assertThat(change.status()).isEqualTo(ChangeStatus.REJECTED);
                assertThat(change.reason()).isEqualTo("名称不符");
            });
        }
        submit(partner, company("第二次"));
    }

    @Test
    void one_change_is_under_review_at_a_time_and_may_be_withdrawn() {
        var first = submit(partner, company("第一次"));

        assertThatExceptionOfType(ChangePending.class).isThrownBy(() -> submit(partner, company("第二次")));
        try (var _ = as(partner)) {
            companies.withdraw();
            assertThatExceptionOfType(ChangeDecided.class).isThrownBy(companies::withdraw);
        }
        assertThatExceptionOfType(ChangeDecided.class).isThrownBy(() -> reviews.approve(first));
        submit(partner, company("第二次"));
    }

    @Test
    void of_two_decisions_the_first_one_counts() {
        var id = submit(partner, company("晨星软件集团"));
        reviews.reject(id, new RejectionReason("名称不符"));

        assertThatExceptionOfType(ChangeDecided.class).isThrownBy(() -> reviews.approve(id));
        assertThat(own(partner).name()).isNotEqualTo("晨星软件集团");
    }

    @Test
    void values_are_checked_at_their_fields() {
        assertRefused("name", new CompanyDetails(" ", "", null, "", "", "", "", ""));
        assertRefused("name", company("长".repeat(129)));
        assertRefused("website", new CompanyDetails("公司", "", null, "", "javascript:alert(1)", "", "", ""));
        assertRefused("contactMobile", new CompanyDetails("公司", "", null, "", "", "", "12", ""));
        assertRefused("contactEmail", new CompanyDetails("公司", "", null, "", "", "", "", "nobody"));
        assertRefused("", own(partner).details());
    }

    @Test
    void only_the_master_account_changes_the_company_its_accounts_share() {
        var further = given.aSolutionProvider();
        register.register(further.publicId(), new Registration("", partner.name()));

        assertThatExceptionOfType(MasterAccountOnly.class)
                .isThrownBy(() -> submit(further, company("改名")))
                .matches(refused -> List.of(refused.details()).contains(partner.name()));
        reviews.approve(submit(partner, company("改名")));
        assertThat(displayNameOf(further)).isEqualTo("改名");
        try (var _ = as(further)) {
            assertThat(queries.accounts())
                    .extracting(CompanyAccount::name)
                    .containsExactly(partner.name(), further.name());
            assertThat(queries.own().master()).isFalse();
        }
    }

    @Test
    void a_credit_code_belongs_to_one_company() {
        register.register(partner.publicId(), new Registration("91350100M000100Y43", partner.name()));
        var other = given.aSolutionProvider();

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(
                        () -> register.register(other.publicId(), new Registration("91350100M000100Y43", other.name())))
                .matches(refused -> refused.field().equals("creditCode"));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> register.register(other.publicId(), new Registration("", "nobody-there")))
                .matches(refused -> refused.field().equals("masterAccount"));
        assertThat(own(partner).creditCode()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void a_code_typed_together_with_another_master_account_is_not_dropped_in_silence() {
        var further = given.aSolutionProvider();
        register.register(further.publicId(), new Registration("91350100M000100Y43", further.name()));

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() ->
                        register.register(further.publicId(), new Registration("91110000600037341L", partner.name())))
                .matches(refused -> refused.field().equals("creditCode"));
        assertThat(own(further).master()).isTrue();

        register.register(further.publicId(), new Registration("91350100M000100Y43", partner.name()));
        assertThat(own(further).master()).isFalse();
        assertThat(own(further).creditCode()).isEqualTo(own(partner).creditCode());
    }

    @Test
    void an_account_with_further_accounts_joins_no_other_company() {
        var further = given.aSolutionProvider();
        var third = given.aSolutionProvider();
        register.register(further.publicId(), new Registration("", partner.name()));

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> register.register(partner.publicId(), new Registration("", third.name())));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> register.register(third.publicId(), new Registration("", further.name())));
        register.register(further.publicId(), new Registration("", further.name()));
        assertThat(own(further).master()).isTrue();
    }

    @Test
    void the_operation_log_keeps_before_and_after_without_personal_values_in_clear() {
        reviews.approve(submit(partner, company("晨星软件集团")));

        var lines = jdbc.sql("select concat(action, before_json, after_json) from operation_log where tenant_id = :id")
                .param("id", partner.id())
                .query(String.class)
                .list();
        assertThat(lines)
                .anyMatch(line -> line != null && line.contains("companies.audit.submitted"))
                .anyMatch(line -> line != null && line.contains("companies.audit.approved") && line.contains("晨星软件集团"))
                .noneMatch(line -> line != null && line.contains("13812341234"));
    }

    @Test
    void nobody_reads_or_changes_a_stranger_s_company() {
        submit(partner, company("改名"));

        try (var _ = as(given.aSolutionProvider())) {
            assertThat(queries.changes()).isEmpty();
            assertThatExceptionOfType(ChangeDecided.class).isThrownBy(companies::withdraw);
        }
        try (var _ = ActingAs.of(TestCallers.customer(partner.id(), Permission.COMPANY_READ))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(queries::own);
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.approve(PublicId.random()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register.of(PublicId.random()));
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            assertDenied(() -> queries.own());
            assertDenied(() -> queries.accounts());
            assertDenied(() -> queries.changes());
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.COMPANY_READ))) {
            assertDenied(() -> companies.submit(company("改名")));
            assertDenied(() -> companies.withdraw());
            assertDenied(() -> reviews.approve(PublicId.random()));
            assertDenied(() -> reviews.reject(PublicId.random(), new RejectionReason("no")));
            assertDenied(() -> reviewed.page(new ReviewFilter("", null), 1, 1));
            assertDenied(() -> reviewed.find(PublicId.random()));
            assertDenied(() -> register.register(PublicId.random(), new Registration("", "")));
        }
    }

    private PublicId submit(PartnerOnboarded partner, CompanyDetails wish) {
        try (var _ = as(partner)) {
            return companies.submit(wish);
        }
    }

    private CompanyRow own(PartnerOnboarded partner) {
        try (var _ = as(partner)) {
            return queries.own();
        }
    }

    private String displayNameOf(PartnerOnboarded partner) {
        return jdbc.sql("select display_name from account where id = :id")
                .param("id", partner.id())
                .query(String.class)
                .single();
    }

    private void assertRefused(String field, CompanyDetails wish) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> submit(partner, wish))
                .matches(refused -> refused.field().equals(field));
    }

    private static ActingAs as(PartnerOnboarded partner) {
        return ActingAs.of(TestCallers.partner(partner.id(), Permission.COMPANY_READ, Permission.COMPANY_CHANGE));
    }

    static CompanyDetails company(String name) {
        return new CompanyDetails(
                name,
                "Morning Star",
                Industry.SOFTWARE,
                "深圳市南山区",
                "https://star.example",
                "周洁",
                "13812341234",
                "zhou@star.example");
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
