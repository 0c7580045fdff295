package io.partnerportal.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.dashboard.AnnouncementService;
import io.partnerportal.dashboard.AnnouncementText;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.Severity;
import io.partnerportal.unlinking.OwnRequestService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class HomeViewIT extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    @Autowired
    AnnouncementService announcements;

    @Autowired
    GivenPeople given;

    @Autowired
    OwnRequestService requests;

    @Autowired
    FreezingService freezing;

    private String title;

    @BeforeEach
    void an_announcement_of_today() {
        title = GivenPeople.aName();
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_ANNOUNCEMENTS))) {
            announcements.write(
                    new AnnouncementText(Severity.WARNING, title, "正文", null, null, TODAY, TODAY, Set.of()));
        }
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_PARTNERS, Permission.OPERATE_ANNOUNCEMENTS},
            operator = true)
    void the_operator_sees_the_counts_of_what_may_be_opened_each_leading_to_its_list() {
        UI.getCurrent().refreshCurrentRoute(false);

        assertThat(_find(Anchor.class, spec -> spec.withClasses("pp-count-link")))
                .extracting(Anchor::getHref)
                .containsExactly("operator/partners", "operator/announcements?state=LIVE");
        assertThat(_find(Span.class, spec -> spec.withClasses("pp-count"))).hasSize(2);
    }

    @Test
    @As(
            value = {
                Permission.HOME,
                Permission.OPERATE_COMPANY_REVIEWS,
                Permission.OPERATE_SUB_ACCOUNTS,
                Permission.OPERATE_PROSPECTS,
                Permission.OPERATE_RESELLERS
            },
            operator = true)
    void the_operator_sees_what_waits_for_it() {
        UI.getCurrent().refreshCurrentRoute(false);

        assertThat(_find(Anchor.class, spec -> spec.withClasses("pp-count-link")))
                .extracting(Anchor::getHref)
                .containsExactly(
                        "operator/company-reviews?status=PENDING",
                        "operator/prospects?state=PENDING",
                        "operator/reseller-applications?state=VENDOR_REVIEW",
                        "operator/sub-accounts");
    }

    @Test
    void a_partner_sees_what_waits_for_it_and_a_customer_what_its_partner_asks() {
        var partner = given.aSolutionProvider();
        var customer = given.aCustomerOf(partner);
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.HOME, Permission.MY_PARTNER))) {
            requests.request("更换伙伴");
            UI.getCurrent().refreshCurrentRoute(false);
            assertThat(counts()).containsExactly("待处理伙伴申请0");
        }
        try (var _ = ActingAs.of(TestCallers.partner(
                partner.id(),
                Permission.HOME,
                Permission.ALERTS_READ,
                Permission.CUSTOMERS_UNLINK,
                Permission.RESELLERS_MANAGE))) {
            UI.getCurrent().refreshCurrentRoute(false);
            assertThat(counts()).containsExactly("待处理客户预警0", "待处理客户申请1", "待审核云经销商申请0");
            assertThat(_find(Anchor.class, spec -> spec.withClasses("pp-count-link")))
                    .extracting(Anchor::getHref)
                    .containsExactly(
                            "sales/customer-alerts?state=OPEN",
                            "sales/association-records",
                            "sales/reseller-applications?state=DISTRIBUTOR_REVIEW");
        }
    }

    @Test
    void a_frozen_customer_reads_why_and_until_when_its_resources_are_kept() {
        var partner = given.aSolutionProvider();
        var customer = given.aCustomerOf(partner);
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_FREEZE))) {
            freezing.freeze(
                    new Freeze(List.of(customer.publicId()), null, FreezeKind.ACCOUNT_AND_RESOURCES, "<b>欠款</b>未结清"));
        }
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.HOME, Permission.MY_PARTNER))) {
            UI.getCurrent().refreshCurrentRoute(false);
            assertThat(words()).contains("<b>欠款</b>未结清", TODAY.plusDays(15).toString());
        }
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.HOME))) {
            UI.getCurrent().refreshCurrentRoute(false);
            assertThat(words()).doesNotContain("未结清");
        }
    }

    @Test
    @As(value = Permission.HOME, customer = 1)
    void a_customer_is_told_what_is_here() {
        UI.getCurrent().refreshCurrentRoute(false);

        assertThat(_find(H2.class, spec -> spec.withText("我的账号"))).hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("pp-count-link")))
                .isEmpty();
    }

    @Test
    void a_customer_of_a_partner_finds_it_and_whom_to_call() {
        var customer = given.aCustomerOf(given.aSolutionProvider());
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.HOME))) {
            visit("");

            assertThat(_find(H2.class, spec -> spec.withText("我的合作伙伴"))).hasSize(1);
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anyMatch(link -> link.startsWith("mailto:"));
        }
    }

    @Test
    @As(value = Permission.HOME, partner = 1)
    void everybody_reads_what_is_announced_today() {
        UI.getCurrent().refreshCurrentRoute(false);

        assertThat(_get(H3.class, spec -> spec.withText(title))).isNotNull();
        assertThat(_find(Anchor.class, spec -> spec.withClasses("pp-count-link")))
                .isEmpty();
    }

    private static List<String> counts() {
        return _find(Anchor.class, spec -> spec.withClasses("pp-count-link")).stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private static String words() {
        var page = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return page.getElement().getTextRecursively();
    }
}
