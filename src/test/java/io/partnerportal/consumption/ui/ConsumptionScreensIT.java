package io.partnerportal.consumption.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.UiTest;
import io.partnerportal.consumptionlines.LineRow;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.Ids;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.uikit.NoticeBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens around consumption: they open, show what is the reader's, and say when they cannot. */
@IntegrationTest
class ConsumptionScreensIT extends UiTest {

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner_in_october_2024() {
        clock.turnTo("2024-10-15T02:00:00Z");
        partner = given.aSolutionProvider();
    }

    @Test
    void lines_of_the_partner_are_listed_and_counted_and_nobody_elses() {
        aLine(partner.id(), "12.5");
        aLine(given.aSolutionProvider().id(), "99");

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ))) {
            visit("sales/customer-consumption/detail?cycle=2024-09");

            assertThat(GridKt._size(lines())).isEqualTo(1);
            assertThat(GridKt._get(lines(), 0).due()).isEqualByComparingTo("12.5");
            assertThat(_find(Span.class, spec -> spec.withText("共 1 条"))).hasSize(1);
        }
    }

    @Test
    void a_line_named_in_the_address_is_shown_beside_the_list() {
        var id = aLine(partner.id(), "12.5");

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ))) {
            visit("sales/customer-consumption/detail?cycle=2024-09");
            var transaction = GridKt._get(lines(), 0).transaction();
            assertThat(GridKt._get(lines(), 0).id()).isEqualTo(id);

            visit("sales/customer-consumption/detail/" + transaction + "?cycle=2024-09");

            assertThat(_find(Span.class, spec -> spec.withText("12.50 CNY"))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer=%s", "customer=nonsense", "reseller=%s", "reseller=%s&customer=%1$s"})
    void an_address_that_asks_for_what_is_not_in_the_month_shows_nothing_and_never_everything(String asked) {
        aLine(partner.id(), "12.5");
        var query =
                "?cycle=2024-09&" + asked.formatted(given.aSolutionProvider().publicId());

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ))) {
            visit("sales/customer-consumption/detail" + query);

            assertThat(_find(Grid.class)).isEmpty();

            visit("sales/customer-consumption" + query);

            assertThat(_find(Span.class, spec -> spec.withText("12.50 CNY"))).isEmpty();
        }
    }

    @Test
    void a_product_that_does_not_exist_has_no_lines() {
        aLine(partner.id(), "12.5");

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ))) {
            visit("sales/customer-consumption/detail?cycle=2024-09&service=nonsense");

            assertThat(_find(Grid.class)).isEmpty();
        }
    }

    @Test
    void the_chip_of_a_customer_without_consumption_in_the_month_says_its_name() {
        var customer = given.aCustomerOf(partner);

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ))) {
            visit("sales/customer-consumption?cycle=2024-09&customer=" + customer.publicId());

            assertThat(_find(NativeButton.class, spec -> spec.withClasses("pp-chip")))
                    .anyMatch(chip -> chip.getElement().getTextRecursively().contains("客户" + customer.name()));
        }
    }

    @Test
    void the_summary_says_what_it_may_not_be_used_for_even_when_it_is_empty() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ))) {
            visit("sales/customer-consumption?cycle=2024-09");

            assertThat(_find(NoticeBar.class))
                    .anyMatch(notice -> notice.getElement().getTextRecursively().contains("不能作为结算、还款和开票的依据"));
            assertThat(_find(EmptyState.class)).hasSize(1);
        }
    }

    @Test
    void a_cycle_too_old_for_partners_is_not_offered() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONSUMPTION_READ))) {
            visit("sales/customer-consumption/detail?cycle=2019-01");

            assertThat(_find(EmptyState.class)).isNotEmpty();
        }
    }

    @Test
    void a_director_without_an_account_manager_is_told_to_choose_one() {
        var director = TestCallers.caller(1, new Scope.Partner(partner.id(), null, 1L), Permission.CONSUMPTION_READ);

        try (var _ = ActingAs.of(director)) {
            visit("sales/customer-consumption/detail?cycle=2024-09");

            assertThat(toast()).contains("请选择一位客户经理");
        }
    }

    @Test
    @As(Permission.HOME)
    void without_the_permission_consumption_does_not_open() {
        visit("sales/customer-consumption");

        assertThat(isForbidden()).isTrue();
    }

    @Test
    void the_home_page_compares_this_month_with_the_same_days_of_the_last() {
        clock.turnTo("2024-09-20T02:00:00Z");
        aLine(partner.id(), "12.5");
        aLine(given.aSolutionProvider().id(), "99");

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME, Permission.CONSUMPTION_READ))) {
            visit("");

            assertThat(_find(Span.class, spec -> spec.withClasses("pp-tile-figure")))
                    .extracting(Span::getText)
                    .containsExactly("12.50 CNY");
            assertThat(_find(Span.class, spec -> spec.withText("上月同期 0.00 CNY · 无可比数据")))
                    .hasSize(1);
        }
    }

    @Test
    void the_home_page_says_nothing_of_consumption_to_who_may_not_read_it() {
        clock.turnTo("2024-09-20T02:00:00Z");
        aLine(partner.id(), "12.5");

        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            visit("");

            assertThat(_find(Span.class, spec -> spec.withClasses("pp-tile-figure")))
                    .isEmpty();
        }
    }

    @Test
    @As(value = Permission.OPERATE_IMPORTS, operator = true)
    void uploading_opens_a_dialog_that_takes_one_file() {
        visit("operator/imports");

        _find(Button.class, spec -> spec.withText("上传账单")).getFirst().click();

        assertThat(_get(Upload.class).getMaxFiles()).isEqualTo(1);
    }

    @Test
    @As(
            value = {Permission.OPERATE_SUB_ACCOUNTS, Permission.OPERATE_CUSTOMERS},
            operator = true)
    void sub_accounts_cannot_be_assigned_before_one_is_chosen() {
        visit("operator/sub-accounts?q=nobody-is-called-so");

        assertThat(_find(Button.class, spec -> spec.withText("分配客户")).getFirst().isEnabled())
                .isFalse();
        assertThat(_find(EmptyState.class)).isNotEmpty();
    }

    @Test
    @As(
            value = {Permission.OPERATE_CONSUMPTION, Permission.OPERATE_CUSTOMERS},
            operator = true)
    void the_operator_reads_one_partners_lines() {
        aLine(partner.id(), "12.5");

        visit("operator/consumption-lines?cycle=2024-09&partner=" + partner.publicId());

        assertThat(GridKt._size(lines())).isEqualTo(1);
    }

    /** One published line of a customer of the partner, with its rollups. */
    private long aLine(long partnerId, String due) {
        return new StoredLine(jdbc, ids).of(partnerId, due);
    }

    @SuppressWarnings("unchecked")
    private static Grid<LineRow> lines() {
        return _get(Grid.class);
    }
}
