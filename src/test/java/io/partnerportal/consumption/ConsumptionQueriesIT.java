package io.partnerportal.consumption;

import static io.partnerportal.identity.Permission.CONSUMPTION_READ;
import static io.partnerportal.identity.Permission.OPERATE_CONSUMPTION;
import static io.partnerportal.identity.Permission.OPERATE_IMPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.consumptionlines.LineCount;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineFilter.What;
import io.partnerportal.consumptionlines.LineFilter.Who;
import io.partnerportal.consumptionlines.LineRow;
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
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Lines are read by whom they belong to, in pages without gaps, whatever the filter. */
@PortalTest
class ConsumptionQueriesIT {

    private static final BillingCycle SEPTEMBER = BillingCycle.of(2024, 9);
    private static final LineFilter ALL = LineFilter.of(SEPTEMBER).withZeros();

    @Autowired
    ConsumptionQueries queries;

    @Autowired
    OperatorConsumptionQueries operatorQueries;

    @Autowired
    ChoiceQueries choices;

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
    private String firstProvider;
    private long distributor;
    private long reseller;
    private long manager;
    private long managed;
    private long unmanaged;

    @BeforeEach
    void a_reseller_with_the_customers_of_the_sample() {
        clock.turnTo("2024-10-15T00:00:00Z");
        given = new GivenTenants(jdbc, ids);
        bill = Bill.sample();
        distributor = given.partner("DISTRIBUTOR");
        reseller = given.partner("RESELLER");
        given.belongs(reseller, distributor, LocalDate.of(2024, 9, 10), LocalDate.of(2024, 9, 20));
        manager = given.managerOf(reseller);
        managed = given.customerOf(reseller);
        unmanaged = given.customerOf(reseller);
        given.assign(manager, managed, GivenTenants.LONG_AGO);
        var providers = bill.providers();
        firstProvider = providers.getFirst();
        given.map(firstProvider, bill.subAccounts(firstProvider), managed);
        providers.stream().skip(1).forEach(provider -> given.map(provider, bill.subAccounts(provider), unmanaged));
        imported(bill, Decision.ADD);
    }

    @Test
    void with_zero_lines_unhidden_each_cycle_shows_all_its_lines() {
        as(partner(), () -> {
            assertThat(everything(ALL)).hasSize(999);
            assertThat(everything(LineFilter.of(BillingCycle.of(2024, 10)).withZeros()))
                    .hasSize(1);
            assertThat(everything(LineFilter.of(SEPTEMBER))).hasSize((int) linesOf(line -> !isZero(line)));
        });
    }

    @Test
    void every_filter_by_whose_a_line_is_finds_what_the_file_says() {
        as(partner(), () -> {
            finds(ALL.with(Who.ANY.withCustomer(given.publicId(managed))), this::isManaged);
            finds(ALL.with(Who.ANY.withManager(given.publicIdOfUser(manager))), this::isManaged);
            finds(ALL.with(Who.ANY.withAccountName(given.name(unmanaged))), line -> !isManaged(line));
            finds(ALL.with(Who.ANY.withType(AssociationType.RESALE)), _ -> true);
            finds(ALL.with(Who.ANY.withType(AssociationType.REFERRAL)), _ -> false);
            finds(
                    ALL.with(new Who(null, null, null, null, null, "51738928782")),
                    line -> is(line, "SubAccountId", "51738928782"));
        });
    }

    @Test
    void every_filter_by_what_was_charged_finds_what_the_file_says() {
        as(partner(), () -> {
            var service = choice(choices.services(SEPTEMBER, null), "Amazon Elastic Compute Cloud");
            var region = choice(choices.regions(SEPTEMBER, null), "US East (N. Virginia)");

            finds(
                    ALL.with(What.ANY.withService(service)),
                    line -> is(line, "ServiceName", "Amazon Elastic Compute Cloud"));
            finds(
                    ALL.with(What.ANY.withRegion(region)),
                    line -> is(line, "RegionId", "us-east-1") && is(line, "ProviderName", firstProvider));
            finds(
                    ALL.withDays(LocalDate.of(2024, 9, 5), LocalDate.of(2024, 9, 9)),
                    line -> isBetween(line, "2024-09-05", "2024-09-10"));
            finds(
                    ALL.with(new What(null, null, 11, null, null, null, null)),
                    line -> is(line, "CommitmentDiscountCategory", "Spend"));
            finds(
                    ALL.with(new What(null, null, null, 9, null, null, null)),
                    line -> is(line, "ChargeCategory", "Credit")
                            || is(line, "ChargeCategory", "Adjustment")
                                    && line.getField("BilledCost").startsWith("-"));
            finds(ALL.with(What.ANY.withService(PublicId.random())), _ -> false);
        });
    }

    @Test
    void a_transaction_number_finds_its_line() {
        as(partner(), () -> {
            var line = queries.lines(ALL, LineRow.Key.NEWEST, 20).getLast();

            assertThat(queries.lines(ALL.with(What.ANY.withTransaction(line.transaction())), LineRow.Key.NEWEST, 2))
                    .containsExactly(line);
            assertThat(queries.lines(ALL.with(What.ANY.withTransaction("nonsense")), LineRow.Key.NEWEST, 2))
                    .isEmpty();
        });
    }

    @Test
    void due_is_official_price_less_discount_on_every_line() {
        as(partner(), () -> {
            var lines = everything(ALL);

            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.officialCost().subtract(line.discount()))
                            .isEqualByComparingTo(line.due()));
            assertThat(lines.stream().map(LineRow::due).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(sumOf(line -> is(line, "BillingPeriodStart", "2024-09-01 00:00:00")));
        });
    }

    @Test
    void another_partner_sees_nothing_of_it() {
        as(TestCallers.partner(given.partner("RESELLER"), CONSUMPTION_READ), () -> {
            assertThat(everything(ALL)).isEmpty();
            assertThat(everything(ALL.with(Who.ANY.withCustomer(given.publicId(managed)))))
                    .isEmpty();
            assertThat(choices.services(SEPTEMBER, null)).isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> everything(ALL.with(Who.ANY.withReseller(given.publicId(reseller)))));
        });
    }

    @Test
    void an_account_manager_sees_only_lines_of_own_customers() {
        as(TestCallers.manager(manager, reseller, CONSUMPTION_READ), () -> {
            finds(ALL, this::isManaged);
            assertThat(everything(ALL.with(Who.ANY.withManager(given.publicIdOfUser(given.managerOf(reseller))))))
                    .isEmpty();
        });
    }

    @Test
    void a_director_reads_details_of_own_account_managers_only() {
        long director = given.managerOf(reseller);
        var caller = TestCallers.caller(director, new Scope.Partner(reseller, null, director), CONSUMPTION_READ);
        var chosen = ALL.with(Who.ANY.withManager(given.publicIdOfUser(manager)));

        as(caller, () -> assertThat(everything(chosen)).isEmpty());

        jdbc.sql("insert into member (user_id, director_id) values (?, ?)")
                .params(manager, director)
                .update();
        as(caller, () -> finds(chosen, this::isManaged));
    }

    @Test
    void a_distributor_sees_a_resellers_lines_only_by_naming_it_and_only_of_its_own_days() {
        as(TestCallers.partner(distributor, CONSUMPTION_READ), () -> {
            assertThat(everything(ALL)).isEmpty();
            finds(
                    ALL.with(Who.ANY.withReseller(given.publicId(reseller))),
                    line -> isBetween(line, "2024-09-10", "2024-09-20"));
        });
    }

    @Test
    void without_the_permission_nothing_is_read() {
        as(
                TestCallers.partner(reseller),
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> queries.lines(ALL, LineRow.Key.NEWEST, 1)));
        as(
                partner(),
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> operatorQueries.lines(ALL, null, LineRow.Key.NEWEST, 1)));
    }

    @Test
    void what_is_not_published_or_was_replaced_is_not_seen() {
        var corrected = bill.with("0.00000080000,\"123", "0.00000090000,\"123");
        var second = imported(corrected, Decision.UNDECIDED);
        as(partner(), () -> assertThat(everything(ALL)).hasSize(999));

        as(Runs.operator(OPERATE_IMPORTS), () -> imports.publish(second, Decision.REPLACE));

        as(partner(), () -> {
            assertThat(everything(ALL)).hasSize(999);
            assertThat(queries.count(ALL)).isEqualTo(new LineCount(999, false));
            assertThat(everything(ALL))
                    .extracting(LineRow::transaction)
                    .allMatch(number -> number.startsWith(second.value()));
        });
    }

    @Test
    void cycles_older_than_the_limit_and_days_outside_the_cycle_are_refused() {
        clock.turnTo("2026-04-15T00:00:00Z");
        as(
                partner(),
                () -> assertThatExceptionOfType(InvalidField.class)
                        .isThrownBy(() -> queries.lines(ALL, LineRow.Key.NEWEST, 1))
                        .matches(refused -> refused.field().equals("cycle")));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> ALL.withDays(LocalDate.of(2024, 8, 31), LocalDate.of(2024, 9, 2)));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> ALL.withDays(LocalDate.of(2024, 9, 1), null));
    }

    @Test
    void the_operator_reads_every_partner_and_any_cycle() {
        clock.turnTo("2030-01-01T00:00:00Z");
        as(TestCallers.operator(OPERATE_CONSUMPTION), () -> {
            var own = new ArrayList<LineRow>();
            var after = LineRow.Key.NEWEST;
            for (var page = operatorQueries.lines(ALL, given.publicId(reseller), after, 70);
                    !page.isEmpty();
                    page = operatorQueries.lines(
                            ALL, given.publicId(reseller), page.getLast().key(), 70)) {
                own.addAll(page);
            }
            assertThat(own).hasSize(999).doesNotHaveDuplicates();
            assertThat(operatorQueries.count(ALL, given.publicId(reseller)).lines())
                    .isEqualTo(999);
            assertThat(operatorQueries.count(ALL, null).lines()).isGreaterThanOrEqualTo(999);
            assertThat(operatorQueries.lines(ALL, null, LineRow.Key.NEWEST, 20)).hasSize(20);
        });
    }

    private void finds(LineFilter filter, Predicate<NamedCsvRecord> expected) {
        long lines = linesOf(line -> is(line, "BillingPeriodStart", "2024-09-01 00:00:00") && expected.test(line));
        assertThat(everything(filter)).hasSize((int) lines).doesNotHaveDuplicates();
        assertThat(queries.count(filter)).isEqualTo(new LineCount(lines, false));
    }

    private List<LineRow> everything(LineFilter filter) {
        var all = new ArrayList<LineRow>();
        var page = queries.lines(filter, LineRow.Key.NEWEST, 50);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = queries.lines(filter, page.getLast().key(), 50);
        }
        return all;
    }

    private PublicId imported(Bill file, Decision decision) {
        try (var _ = ActingAs.of(Runs.operator(OPERATE_IMPORTS))) {
            var id = imports.register("bill.csv", file.stream(), decision);
            Runs.toTheEnd(run, store, id);
            return id;
        }
    }

    private Caller partner() {
        return TestCallers.partner(reseller, CONSUMPTION_READ);
    }

    private static void as(Caller caller, Runnable action) {
        try (var _ = ActingAs.of(caller)) {
            action.run();
        }
    }

    private static PublicId choice(List<ChoiceQueries.Choice> choices, String name) {
        return choices.stream()
                .filter(choice -> choice.name().equals(name))
                .map(choice -> new PublicId(choice.publicId()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isManaged(NamedCsvRecord line) {
        return is(line, "ProviderName", firstProvider);
    }

    private static boolean is(NamedCsvRecord line, String field, String value) {
        return line.getField(field).equals(value);
    }

    private static boolean isZero(NamedCsvRecord line) {
        return new BigDecimal(line.getField("BilledCost")).signum() == 0;
    }

    private static boolean isBetween(NamedCsvRecord line, String from, String to) {
        var start = line.getField("ChargePeriodStart");
        return start.compareTo(from) >= 0 && start.compareTo(to) < 0;
    }

    private long linesOf(Predicate<NamedCsvRecord> wanted) {
        return bill.lines().stream()
                .filter(line -> is(line, "BillingPeriodStart", "2024-09-01 00:00:00"))
                .filter(wanted)
                .count();
    }

    private BigDecimal sumOf(Predicate<NamedCsvRecord> wanted) {
        return bill.lines().stream()
                .filter(wanted)
                .map(line -> new BigDecimal(line.getField("BilledCost")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
