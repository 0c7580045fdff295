package io.partnerportal.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.directory.ClosureService;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerFrozen;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingService;
import io.partnerportal.organisations.Standings;
import io.partnerportal.prospects.Obstacle;
import io.partnerportal.prospects.Obstacles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ApplicationsIT {

    private static final RejectReason WHY = new RejectReason("资料不全");

    @Autowired
    ApplicationService service;

    @Autowired
    ApplicationVettingService vetting;

    @Autowired
    VettingQueries all;

    @Autowired
    ApplicationReviewService reviews;

    @Autowired
    ApplicationQueries queries;

    @Autowired
    ListExport<ApplicationFilter, ApplicationRow> applicationExport;

    @Autowired
    ListExport<ApplicationFilter, ApplicationRow> vettingExport;

    @Autowired
    Applications applications;

    @Autowired
    Obstacles obstacles;

    @Autowired
    ClosureService closures;

    @Autowired
    StandingService standingService;

    @Autowired
    Standings standings;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded distributor;
    private CustomerCreated applicant;

    @BeforeEach
    void a_distributor_and_a_customer_without_a_partner() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        applicant = given.aCustomer(null);
    }

    @Test
    void who_is_let_through_and_taken_on_is_a_reseller_at_once() {
        var application = apply();
        assertThat(applications.isOpen(applicant.id())).isTrue();
        assertThat(page()).isEmpty();
        letThrough(application);
        assertThat(page()).extracting(ApplicationRow::state).containsExactly(ApplicationState.DISTRIBUTOR_REVIEW);

        assertThat(approve(application).done()).isEqualTo(1);

        assertThat(applications.isOpen(applicant.id())).isFalse();
        var standing = standings.of(applicant.id());
        assertThat(standing.identity()).isEqualTo(PartnerIdentity.RESELLER);
        assertThat(standing.distributor()).isEqualTo(distributor.id());
        assertThat(callers.byUser(ownerOf(applicant.id())).orElseThrow().permissions())
                .contains(Permission.MEMBERS)
                .doesNotContain(Permission.RESELLERS, Permission.RESELLER_APPLY);
    }

    @Test
    void a_rejected_company_reads_why_and_may_apply_again() {
        var application = apply();
        try (var _ = operator()) {
            vetting.reject(application, WHY);
        }
        assertThat(own()).extracting(ApplicationRow::reason).containsExactly("资料不全");

        var second = apply();
        letThrough(second);
        try (var _ = reviewer()) {
            assertThat(reviews.reject(List.of(second), WHY).done()).isEqualTo(1);
        }
        assertThat(own())
                .extracting(ApplicationRow::state)
                .containsExactly(ApplicationState.REJECTED, ApplicationState.VENDOR_REJECTED);
        assertThat(apply()).isNotNull();
    }

    @Test
    void the_distributor_decides_only_what_waits_for_it() {
        var application = apply();
        try (var _ = reviewer()) {
            assertThat(keys(reviews.approve(List.of(application)))).containsExactly("distribution.not-waiting");
        }
        letThrough(application);
        try (var _ = applicant()) {
            service.withdraw(application);
        }
        try (var _ = reviewer()) {
            assertThat(keys(reviews.approve(List.of(application)))).containsExactly("distribution.not-waiting");
            assertThat(keys(reviews.reject(List.of(application), WHY))).containsExactly("distribution.not-waiting");
        }
    }

    @Test
    void what_is_decided_or_withdrawn_stays_so() {
        var application = apply();
        letThrough(application);
        try (var _ = operator()) {
            assertThatExceptionOfType(ApplicationRefused.class).isThrownBy(() -> vetting.approve(application));
            assertThatExceptionOfType(ApplicationRefused.class).isThrownBy(() -> vetting.reject(application, WHY));
        }
        try (var _ = applicant()) {
            service.withdraw(application);
            assertThatExceptionOfType(ApplicationRefused.class).isThrownBy(() -> service.withdraw(application));
        }
    }

    @Test
    void nobody_applies_twice_nor_while_being_a_customer_or_in_arrears() {
        apply();
        assertObstacle(ResellerObstacle.APPLYING, applicant.id());
        assertObstacle(
                ResellerObstacle.IS_CUSTOMER,
                given.aCustomerOf(given.aSolutionProvider()).id());
        var debtor = given.aCustomer(null);
        jdbc.sql("""
                insert into account_fact (id, public_id, account_id, kind, value, valid_from, valid_to, note, recorded_by, recorded_at)
                values (-9, :publicId, :account, 'ARREARS', '', '2025-01-01', '9999-12-31', '', 'test', '2025-01-01')
                """)
                .param("publicId", PublicId.random().value())
                .param("account", debtor.id())
                .update();
        assertObstacle(ResellerObstacle.ARREARS, debtor.id());
    }

    @Test
    void who_became_a_customer_meanwhile_is_not_taken_on_and_the_others_are() {
        var application = apply();
        letThrough(application);
        var other = given.aCustomer(null);
        PublicId second;
        try (var _ = ActingAs.of(TestCallers.customer(other.id(), Permission.RESELLER_APPLY))) {
            second = service.apply(wish());
        }
        letThrough(second);
        jdbc.sql("""
                insert into relation (id, public_id, customer_id, partner_id, type, current_id, valid_from, begun_at, begun_by)
                values (-5, :publicId, :customer, :partner, 'RESALE', :customer, '2025-03-01', '2025-03-01', 'test')
                """)
                .param("publicId", PublicId.random().value())
                .param("customer", applicant.id())
                .param("partner", distributor.id())
                .update();

        try (var _ = reviewer()) {
            var result = reviews.approve(List.of(application, second));
            assertThat(keys(result)).containsExactly("distribution.obstacle.IS_CUSTOMER");
            assertThat(result.done()).isEqualTo(1);
        }
        assertThat(applications.isOpen(applicant.id())).isTrue();
    }

    @Test
    void a_frozen_distributor_takes_nobody_on() {
        var application = apply();
        letThrough(application);
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            standingService.set(distributor.publicId(), PartnerStanding.FROZEN, "欠费");
        }

        try (var _ = reviewer()) {
            assertThatExceptionOfType(PartnerFrozen.class).isThrownBy(() -> reviews.approve(List.of(application)));
        }
    }

    @Test
    void an_applying_account_cannot_be_closed() {
        apply();

        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_ACCOUNTS))) {
            assertThat(closures.objections(applicant.publicId())).containsExactly("distribution.closure.applying");
        }
    }

    @Test
    void an_applying_account_is_as_good_as_a_partner_to_those_who_would_have_it_as_a_customer() {
        long partner = given.aSolutionProvider().id();
        assertThat(obstacles.toRegistering(partner, applicant.id())).isEmpty();

        apply();

        assertThat(obstacles.toRegistering(partner, applicant.id())).contains(Obstacle.IS_PARTNER);
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        try (var _ = applicant()) {
            assertRefused("distributor", new NewApplication("nobody-so-called", "公司", "何梅", ""));
            assertRefused(
                    "distributor", new NewApplication(given.aSolutionProvider().name(), "公司", "何梅", ""));
            assertRefused("company", new NewApplication(distributor.name(), " ", "何梅", ""));
            assertRefused("company", new NewApplication(distributor.name(), "长".repeat(129), "何梅", ""));
            assertRefused("contact", new NewApplication(distributor.name(), "公司", "何\u0007梅", ""));
            assertRefused("note", new NewApplication(distributor.name(), "公司", "何梅", "长".repeat(501)));
        }
        var application = apply();
        try (var _ = operator()) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> vetting.reject(application, new RejectReason(" ")));
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> vetting.reject(application, new RejectReason("长".repeat(257))));
        }
    }

    @Test
    void another_tenants_application_is_not_found() {
        var application = apply();
        letThrough(application);
        var stranger = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);

        try (var _ = ActingAs.of(TestCallers.partner(stranger.id(), Permission.RESELLERS_MANAGE))) {
            assertThat(queries.find(application)).isEmpty();
            assertThat(keys(reviews.approve(List.of(application)))).containsExactly("distribution.not-found");
            assertThat(keys(reviews.reject(List.of(application), WHY))).containsExactly("distribution.not-found");
        }
        try (var _ = ActingAs.of(TestCallers.customer(given.aCustomer(null).id(), Permission.RESELLER_APPLY))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.withdraw(application));
        }
        try (var _ = operator()) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vetting.approve(PublicId.random()));
        }
    }

    @Test
    void either_side_takes_its_list_away_masked_and_another_distributor_nothing_of_it() throws IOException {
        var application = apply();
        var filter = new ApplicationFilter(applicant.name(), null);
        try (var _ = operator()) {
            assertThat(ListFile.csv(vettingExport, filter, Locale.SIMPLIFIED_CHINESE))
                    .contains("海数科技", distributor.name())
                    .doesNotContain("何梅");
        }
        try (var _ = reviewer()) {
            assertThat(ListFile.csv(applicationExport, filter, Locale.ENGLISH).lines())
                    .hasSize(1);
        }
        letThrough(application);
        try (var _ = reviewer()) {
            assertThat(ListFile.csv(applicationExport, filter, Locale.ENGLISH))
                    .contains("海数科技")
                    .doesNotContain("何梅", applicant.name() + "@");
        }
        var stranger = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        try (var _ = ActingAs.of(TestCallers.partner(stranger.id(), Permission.RESELLERS_MANAGE))) {
            assertThat(ListFile.csv(applicationExport, filter, Locale.ENGLISH).lines())
                    .hasSize(1);
        }
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        var id = PublicId.random();
        try (var _ = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS))) {
            assertDenied(() -> queries.find(id));
            assertDenied(() -> reviews.approve(List.of(id)));
            assertDenied(() -> reviews.reject(List.of(id), WHY));
            assertDenied(() -> vetting.approve(id));
            assertDenied(() -> all.find(id));
        }
        try (var _ = ActingAs.of(TestCallers.customer(applicant.id(), Permission.HOME))) {
            assertDenied(() -> service.apply(wish()));
            assertDenied(() -> service.withdraw(id));
        }
    }

    private PublicId apply() {
        try (var _ = applicant()) {
            return service.apply(wish());
        }
    }

    private NewApplication wish() {
        return new NewApplication(distributor.name(), "海数科技", "何梅", "");
    }

    private void letThrough(PublicId application) {
        try (var _ = operator()) {
            vetting.approve(application);
        }
    }

    private BatchResult approve(PublicId application) {
        try (var _ = reviewer()) {
            return reviews.approve(List.of(application));
        }
    }

    private List<ApplicationRow> page() {
        try (var _ = reviewer()) {
            return queries.page(new ApplicationFilter("海数", null), Long.MAX_VALUE, 10);
        }
    }

    private List<ApplicationRow> own() {
        try (var _ = applicant()) {
            return service.own(new ApplicationFilter("", null));
        }
    }

    private ActingAs applicant() {
        return ActingAs.of(TestCallers.customer(applicant.id(), Permission.RESELLER_APPLY));
    }

    private ActingAs reviewer() {
        return ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS_MANAGE));
    }

    private static ActingAs operator() {
        return ActingAs.of(TestCallers.operator(Permission.OPERATE_RESELLERS));
    }

    private long ownerOf(long account) {
        return jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private void assertObstacle(ResellerObstacle obstacle, long account) {
        try (var _ = ActingAs.of(TestCallers.customer(account, Permission.RESELLER_APPLY))) {
            assertThatExceptionOfType(NotAsReseller.class)
                    .isThrownBy(() -> service.apply(wish()))
                    .matches(refused -> refused.obstacle() == obstacle);
        }
    }

    private void assertRefused(String field, NewApplication wish) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> service.apply(wish))
                .matches(refused -> refused.field().equals(field));
    }

    private static List<String> keys(BatchResult result) {
        return result.refused().stream()
                .map(row -> Objects.requireNonNull(row.refused()).key())
                .toList();
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
