package io.partnerportal.consumption;

import static io.partnerportal.identity.Permission.CONSUMPTION_READ;
import static io.partnerportal.identity.Permission.OPERATE_IMPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Scope;
import io.partnerportal.imports.Bill;
import io.partnerportal.imports.ConsumptionImports;
import io.partnerportal.imports.Decision;
import io.partnerportal.imports.GivenTenants;
import io.partnerportal.imports.ImportRun;
import io.partnerportal.imports.ImportStore;
import io.partnerportal.imports.Runs;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A month summed up, from rollups that know whose each day was. */
@PortalTest
class SummaryQueriesIT {

    private static final SummaryFilter SEPTEMBER = SummaryFilter.of(BillingCycle.of(2024, 9));

    @Autowired
    SummaryQueries queries;

    @Autowired
    ImportStore store;

    @Autowired
    ConsumptionImports imports;

    @Autowired
    ImportRun run;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private GivenTenants given;
    private Bill bill;
    private long partner;
    private long customer;
    private ActingAs caller;

    @BeforeEach
    void a_partner_with_one_customer() {
        clock.turnTo("2024-10-15T00:00:00Z");
        given = new GivenTenants(jdbc, ids);
        bill = Bill.sample();
        partner = given.partner("RESELLER");
        customer = given.customerOf(partner);
        bill.providers().forEach(provider -> given.map(provider, bill.subAccounts(provider), customer));
        imported(bill);
        caller = ActingAs.of(TestCallers.partner(partner, CONSUMPTION_READ));
    }

    @AfterEach
    void nobody() {
        caller.close();
    }

    @Test
    void expenditure_and_refund_add_up_to_what_the_file_bills() {
        var total = queries.totals(SEPTEMBER).getFirst();

        assertThat(queries.totals(SEPTEMBER)).hasSize(1);
        assertThat(total.currency()).isEqualTo("USD");
        assertThat(total.type()).isEqualTo(AssociationType.RESALE);
        assertThat(total.lines()).isEqualTo(999);
        assertThat(total.refund()).isNegative();
        assertThat(total.expenditure().add(total.refund()))
                .isEqualByComparingTo(
                        bill.totals(line -> line.getField("BillingPeriodStart")).get("2024-09-01 00:00:00"));
    }

    @Test
    void days_customers_services_and_months_say_the_same() {
        var total = queries.totals(SEPTEMBER).getFirst().expenditure();

        assertThat(queries.days(SEPTEMBER).stream()
                        .map(Summary.Day::expenditure)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total);
        assertThat(queries.customers(SEPTEMBER, Summary.Kind.EXPENDITURE, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.expenditure()).isEqualByComparingTo(total));
        assertThat(queries.customers(SEPTEMBER, Summary.Kind.REFUND, 0, 10)).hasSize(1);
        assertThat(queries.services(SEPTEMBER, 100).stream()
                        .map(Summary.Service::expenditure)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total);
        assertThat(queries.months(SEPTEMBER, 12)).singleElement().satisfies(month -> {
            assertThat(month.cycle()).isEqualTo(202409);
            assertThat(month.expenditure()).isEqualByComparingTo(total);
        });
    }

    @Test
    void a_day_appears_two_business_days_later() {
        clock.turnTo("2024-09-11T15:59:59Z");
        assertThat(queries.days(SEPTEMBER).getLast().day()).isEqualTo(LocalDate.of(2024, 9, 9));

        clock.turnTo("2024-09-11T16:00:00Z");

        assertThat(queries.days(SEPTEMBER).getLast().day()).isEqualTo(LocalDate.of(2024, 9, 10));
    }

    @Test
    void filters_narrow_the_sums() {
        var stranger = chosen(given.customer());
        var referral = new SummaryFilter(SEPTEMBER.cycle(), null, null, null, AssociationType.REFERRAL);

        assertThat(queries.totals(chosen(customer))).isEqualTo(queries.totals(SEPTEMBER));
        assertThat(queries.totals(stranger)).isEmpty();
        assertThat(queries.totals(referral)).isEmpty();
    }

    @Test
    void sums_of_an_account_managers_customers_leave_the_others_out() {
        long manager = given.managerOf(partner);
        long other = given.customerOf(partner);
        given.assign(manager, other, GivenTenants.LONG_AGO);
        importedAgain("\"USD\"", "\"USD\"", other);
        var ofManager = of(manager);

        var total = queries.totals(ofManager).getFirst();

        assertThat(total.lines()).isEqualTo(999);
        assertThat(queries.totals(SEPTEMBER).getFirst().lines()).isEqualTo(2 * 999);
        assertThat(queries.customers(ofManager, Summary.Kind.EXPENDITURE, 0, 10))
                .extracting(Summary.Customer::publicId, Summary.Customer::expenditure)
                .containsExactly(Tuple.tuple(given.publicId(other).value(), total.expenditure()));
        assertThat(queries.services(ofManager, 100).stream()
                        .map(Summary.Service::expenditure)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total.expenditure());
    }

    @Test
    void a_director_sums_up_what_own_account_managers_and_nobody_look_after() {
        long director = given.managerOf(partner);
        long own = given.managerOf(partner);
        long foreign = given.managerOf(partner);
        long ofOwn = given.customerOf(partner);
        long ofForeign = given.customerOf(partner);
        given.assign(own, ofOwn, GivenTenants.LONG_AGO);
        given.assign(foreign, ofForeign, GivenTenants.LONG_AGO);
        importedAgain("\"USD\"", "\"USD\"", ofOwn);
        importedAgain("\"USD\"", "\"USD\"", ofForeign);
        jdbc.sql("insert into member (user_id, director_id) values (?, ?)")
                .params(own, director)
                .update();
        var ofFile = queries.totals(chosen(ofForeign)).getFirst();

        try (var _ = ActingAs.of(directorOf(partner, director))) {
            var total = queries.totals(SEPTEMBER).getFirst();
            assertThat(total.lines()).isEqualTo(2 * ofFile.lines());
            assertThat(total.expenditure())
                    .isEqualByComparingTo(ofFile.expenditure().multiply(BigDecimal.TWO));
            assertThat(total.refund()).isEqualByComparingTo(ofFile.refund().multiply(BigDecimal.TWO));
            assertThat(queries.days(SEPTEMBER).stream()
                            .map(Summary.Day::expenditure)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total.expenditure());
            assertThat(queries.months(SEPTEMBER, 1))
                    .extracting(Summary.Month::expenditure)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(total.expenditure());
            assertThat(queries.services(SEPTEMBER, 100).stream()
                            .map(Summary.Service::expenditure)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total.expenditure());
            assertThat(queries.customers(SEPTEMBER, Summary.Kind.EXPENDITURE, 0, 10))
                    .extracting(Summary.Customer::publicId)
                    .containsExactlyInAnyOrder(
                            given.publicId(customer).value(),
                            given.publicId(ofOwn).value());
            assertThat(queries.consumers(SEPTEMBER, 0, 10))
                    .extracting(Summary.Consumer::publicId)
                    .doesNotContain(given.publicId(ofForeign).value());

            assertThat(queries.totals(chosen(ofForeign))).isEmpty();
            assertThat(queries.totals(of(foreign))).isEmpty();
            assertThat(queries.totals(of(own)).getFirst().lines()).isEqualTo(ofFile.lines());
        }
    }

    @Test
    void a_director_of_another_partner_sums_up_nothing_and_without_permission_is_refused() {
        long other = given.partner("RESELLER");
        try (var _ = ActingAs.of(directorOf(other, given.managerOf(other)))) {
            assertThat(queries.totals(SEPTEMBER)).isEmpty();
        }
        long director = given.managerOf(partner);
        try (var _ = ActingAs.of(TestCallers.caller(director, new Scope.Partner(partner, null, director)))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.totals(SEPTEMBER));
        }
    }

    private static Caller directorOf(long partner, long director) {
        return TestCallers.caller(director, new Scope.Partner(partner, null, director), CONSUMPTION_READ);
    }

    private SummaryFilter chosen(long one) {
        return new SummaryFilter(SEPTEMBER.cycle(), null, given.publicId(one), null, null);
    }

    private SummaryFilter of(long manager) {
        return new SummaryFilter(SEPTEMBER.cycle(), null, null, given.publicIdOfUser(manager), null);
    }

    @Test
    void each_currency_has_its_own_greatest_services_and_customers() {
        importedAgain("\"USD\"", "\"CNY\"", given.customerOf(partner));

        assertThat(queries.services(SEPTEMBER, 2))
                .extracting(Summary.Service::currency)
                .containsExactly("CNY", "CNY", "USD", "USD");
        assertThat(queries.services(SEPTEMBER, 2))
                .extracting(Summary.Service::expenditure)
                .satisfies(amounts -> {
                    assertThat(amounts.get(0))
                            .isGreaterThanOrEqualTo(amounts.get(1))
                            .isEqualByComparingTo(amounts.get(2));
                    assertThat(amounts.get(2)).isGreaterThanOrEqualTo(amounts.get(3));
                });
        assertThat(queries.customers(SEPTEMBER, Summary.Kind.EXPENDITURE, 0, 1))
                .extracting(Summary.Customer::currency)
                .containsExactly("CNY", "USD");
        assertThat(queries.customers(SEPTEMBER, Summary.Kind.EXPENDITURE, 1, 1)).isEmpty();
    }

    /** The same bill of a provider of its own, with one change, for another customer. */
    private void importedAgain(String found, String instead, long owner) {
        var another = Bill.sample().with(found, instead);
        another.providers().forEach(provider -> given.map(provider, another.subAccounts(provider), owner));
        imported(another);
    }

    private void imported(Bill imported) {
        try (var _ = ActingAs.of(Runs.operator(OPERATE_IMPORTS))) {
            var id = imports.register("bill.csv", imported.stream(), Decision.ADD);
            Runs.toTheEnd(run, store, id);
        }
    }

    @Test
    void a_customer_that_left_still_counts_as_consumer_of_the_cycle_and_is_marked() {
        assertThat(queries.consumers(SEPTEMBER, 0, 10))
                .extracting(Summary.Consumer::associated, Summary.Consumer::lines)
                .containsExactly(Tuple.tuple(true, 999L));

        given.associate(customer, given.partner("RESELLER"), "RESALE", LocalDate.of(2024, 10, 1));

        assertThat(queries.consumers(SEPTEMBER, 0, 10))
                .extracting(Summary.Consumer::associated)
                .containsExactly(false);
    }

    @Test
    void months_beyond_the_limit_are_refused() {
        clock.turnTo("2027-10-15T00:00:00Z");

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> queries.totals(SEPTEMBER))
                .matches(refused -> refused.field().equals("cycle"));
    }

    @Test
    void another_partner_reads_nothing_and_without_permission_nobody() {
        try (var _ = ActingAs.of(TestCallers.partner(given.partner("RESELLER"), CONSUMPTION_READ))) {
            assertThat(queries.totals(SEPTEMBER)).isEmpty();
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.totals(SEPTEMBER));
        }
    }

    @Test
    void the_figures_say_how_fresh_they_are() {
        assertThat(queries.asOf().publishedAt()).isNotNull();
        assertThat(queries.asOf().lastDay()).isNotNull();
    }
}
