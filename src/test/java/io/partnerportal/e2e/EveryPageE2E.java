package io.partnerportal.e2e;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.dashboard.AnnouncementService;
import io.partnerportal.dashboard.AnnouncementText;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactService;
import io.partnerportal.facts.NewFact;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page of the navigation tree and what opens beside its list: legible to all, whole in words, no wider than a narrow screen. */
@PortalTest
class EveryPageE2E {

    private static final int NARROW = 390;

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);
    private static final String LONG_NAME = "上海浦江云数智科技发展（集团）股份有限公司华东区域渠道合作与生态发展中心";

    @LocalServerPort
    int port;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    FactService facts;

    @Autowired
    AnnouncementService announcements;

    private String operator;
    private PartnerOnboarded partner;
    private PublicId change;
    private PublicId announcement;

    @BeforeEach
    void something_on_every_page() {
        operator = given.anOperator();
        partner = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        change = aChangeUnderReview();
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_FACTS, Permission.OPERATE_ANNOUNCEMENTS))) {
            facts.record(partner.publicId(), new NewFact(FactKind.LEVEL, "V3", TODAY, null, "合同附件三"));
            announcement = announcements.write(
                    new AnnouncementText(Severity.INFO, LONG_NAME, LONG_NAME, null, null, TODAY, TODAY, Set.of()));
        }
    }

    /** By hand: submitted through the door it would be mailed, and there is no server here. */
    private PublicId aChangeUnderReview() {
        var id = PublicId.random();
        jdbc.sql("""
                insert into company_change
                       (id, public_id, company_id, pending_id, status, before_json, after_json, requested_by, requested_at)
                values (:id, :publicId, :company, :company, 'PENDING', '{"name":""}', :after, :name, :at)
                """)
                .param("id", ids.next())
                .param("publicId", id.value())
                .param("company", partner.id())
                .param("after", "{\"name\":\"" + LONG_NAME + "\"}")
                .param("name", partner.name())
                .param("at", TODAY)
                .update();
        return id;
    }

    @ParameterizedTest
    @CsvSource("390, en-US")
    void every_page_of_a_partner(int width, String language) {
        try (var visitor = Browser.visitor(port, width, language)) {
            Stream.of("/login", "/login?tab=user", "/forgot-password").forEach(visitor::reads);
            visitor.signIn(partner.name(), "", GivenPeople.PASSWORD);
            pagesOf(AccountKind.PARTNER).forEach(visitor::goesOnTo);
            Stream.of("/", "/members/new", "/roles/new", "/contacts/new", "/iam-users/new", "/nowhere")
                    .forEach(visitor::reads);
        }
    }

    @ParameterizedTest
    @CsvSource("390, zh-CN")
    void every_page_of_the_operator(int width, String language) {
        try (var visitor = Browser.visitor(port, width, language)) {
            visitor.signIn(operator, "", GivenPeople.PASSWORD);
            pagesOf(AccountKind.OPERATOR).forEach(visitor::goesOnTo);
            Stream.of(
                            "/operator/partners/" + partner.publicId(),
                            "/operator/partners/new",
                            "/operator/company-reviews/" + change,
                            "/operator/accounts/" + partner.publicId(),
                            "/operator/facts/" + partner.publicId(),
                            "/operator/facts/new",
                            "/operator/customers/new",
                            "/operator/announcements/" + announcement,
                            "/operator/announcements/new",
                            "/operator/partners?q=nobody-is-called-so")
                    .forEach(visitor::reads);
        }
    }

    @Test
    void every_page_of_customers_with_a_partner_and_without() {
        try (var visitor = Browser.visitor(port, NARROW, "zh-CN")) {
            visitor.signIn(given.aCustomerOf(partner).name(), "", GivenPeople.PASSWORD);
            Stream.of("/account/my-partner", "/profile", "/messages", "/access-keys", "/iam-users")
                    .forEach(visitor::goesOnTo);
        }
        try (var visitor = Browser.visitor(port, NARROW, "en-US")) {
            visitor.signIn(given.aCustomer(null).name(), "", GivenPeople.PASSWORD);
            visitor.goesOnTo("/account/reseller-application");
        }
    }

    /** Without the home page, where one is after the sign-in. */
    private static Stream<String> pagesOf(AccountKind kind) {
        return Arrays.stream(Navigation.values())
                .filter(node -> node.kinds().contains(kind))
                .flatMap(node -> node.route().stream())
                .filter(route -> !route.isEmpty())
                .map(route -> "/" + route);
    }
}
