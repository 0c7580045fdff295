package io.partnerportal.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.Relations;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.imports.GivenTenants;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AlertRunIT {

    private static final AlertFilter ALL = new AlertFilter("", null);
    private static final String[] BOTH = {Permission.ALERTS_READ, Permission.ALERTS_HANDLE};

    /** Two days before the business day of the tests. */
    private static final LocalDate NEWEST = LocalDate.of(2025, 3, 10);

    /** Bills say what was consumed until then. */
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    @Autowired
    AlertRun run;

    @Autowired
    AlertQueries queries;

    @Autowired
    AlertService service;

    @Autowired
    OpenAlerts counts;

    @Autowired
    Relations relations;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private GivenTenants given;
    private long partner;
    private long customer;
    private long manager;

    @BeforeEach
    void a_customer_with_an_account_manager() {
        given = new GivenTenants(jdbc, ids);
        partner = given.partner("SOLUTION_PROVIDER");
        customer = given.customerOf(partner);
        manager = given.managerOf(partner);
        given.assign(manager, customer, GivenTenants.LONG_AGO);
    }

    @Test
    void a_drop_by_half_of_the_mean_raises_an_alert_and_tells_the_manager() {
        consumed("CNY", "300.00", "50.00");
        run.tidy();

        assertThat(open()).singleElement().satisfies(alert -> {
            assertThat(alert.base()).isEqualByComparingTo("100");
            assertThat(alert.current()).isEqualByComparingTo("50");
            assertThat(alert.drop()).isEqualTo(50);
            assertThat(alert.raisedOn()).isEqualTo(LocalDate.of(2025, 3, 12));
            assertThat(alert.untilDay()).isEqualTo(NEWEST);
        });
        assertThat(messages(manager)).containsExactly("alerts.notice.raised");
    }

    @Test
    void less_than_half_or_below_the_floor_raises_none() {
        consumed("CNY", "300.00", "50.01");
        consumed("USD", "299.99", "0.00");
        run.run(partner);

        assertThat(open()).isEmpty();
    }

    @Test
    void days_that_are_not_complete_and_imports_that_are_not_published_do_not_count() {
        consumed("CNY", "300.00", "0.00");
        row(imported("PUBLISHED"), NEWEST.plusDays(1), "CNY", "1000.00");
        row(imported("SUPERSEDED"), NEWEST, "CNY", "1000.00");
        run.run(partner);

        assertThat(open()).hasSize(1);
    }

    @Test
    void a_bill_that_is_late_is_no_drop() {
        clock.turnTo("2031-03-12T02:00:00Z");
        var newest = LocalDate.of(2031, 3, 10);
        row(imported("PUBLISHED", newest.minusDays(1)), newest.minusDays(40), "CNY", "300.00");
        run.tidy();
        assertThat(open()).isEmpty();

        imported("PUBLISHED", newest);
        run.tidy();
        assertThat(open()).hasSize(1);
    }

    @Test
    void a_late_bill_of_one_provider_is_no_drop_of_its_customers_while_anothers_is_there() {
        clock.turnTo("2031-03-12T02:00:00Z");
        var newest = LocalDate.of(2031, 3, 10);
        long early = imported("PUBLISHED", newest.minusDays(9));
        scope(early, "late");
        row(early, newest.minusDays(40), "CNY", "300.00");
        scope(imported("PUBLISHED", newest), "punctual");
        run.run(partner);
        assertThat(open()).isEmpty();

        scope(imported("PUBLISHED", newest), "late");
        run.lookNow();
        assertThat(open()).hasSize(1);
    }

    private void scope(long imported, String provider) {
        jdbc.sql("""
                insert into consumption_import_scope (import_id, provider, billing_account, cycle, currency, line_count,
                                                      billed)
                values (?, ?, '', 203103, 'CNY', 1, 1)
                """).params(imported, provider).update();
    }

    @Test
    void days_before_the_association_do_not_count_for_a_customer_who_came_back() {
        consumed("CNY", "300.00", "0.00");
        jdbc.sql("update relation set valid_from = ? where current_id = ?")
                .params(NEWEST.minusDays(29), customer)
                .update();
        run.run(partner);

        assertThat(open()).isEmpty();
    }

    @Test
    void what_fails_for_one_partner_keeps_the_others_from_nothing() {
        consumed("CNY", "300.00", "-90000000000000000000000");
        row(imported("PUBLISHED"), NEWEST.minusDays(1), "CNY", "-90000000000000000000000");
        long failing = partner;
        partner = given.partner("SOLUTION_PROVIDER");
        customer = given.customerOf(partner);
        consumed("CNY", "300.00", "0.00");

        run.tidy();

        assertThat(open()).hasSize(1);
        assertThat(alertsOf(failing)).isZero();
    }

    @Test
    void of_two_currencies_the_one_of_the_higher_mean_is_told_and_only_once() {
        consumed("USD", "600.00", "0.00");
        consumed("CNY", "300.00", "0.00");
        run.run(partner);
        run.run(partner);
        clock.turnBy(Duration.ofDays(1));
        run.run(partner);

        assertThat(open()).singleElement().extracting(AlertRow::currency).isEqualTo("USD");
    }

    @Test
    void before_two_oclock_nothing_is_looked_for() {
        consumed("CNY", "300.00", "0.00");
        clock.turnTo("2025-03-11T17:59:00Z");
        run.run(partner);
        assertThat(open()).isEmpty();

        clock.turnTo("2025-03-11T18:00:00Z");
        run.run(partner);
        assertThat(open()).hasSize(1);
    }

    @Test
    void an_alert_is_handled_once_and_is_quiet_for_thirty_days() {
        consumed("CNY", "300.00", "0.00");
        run.run(partner);
        var alert = open().getFirst().key();
        try (var _ = ActingAs.of(manager())) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> service.handle(alert, new HandleAlert(AlertResult.LOST, " ")));
            service.handle(alert, new HandleAlert(AlertResult.NOT_LOST, "迁移中，下月恢复"));
            assertThatExceptionOfType(AlertRefused.class)
                    .isThrownBy(() -> service.handle(alert, new HandleAlert(AlertResult.LOST, "again")));
            assertThat(queries.find(alert)).map(AlertRow::result).hasValue(AlertResult.NOT_LOST);
        }

        clock.turnBy(Duration.ofDays(29));
        consumedAgain();
        run.run(partner);
        assertThat(open()).isEmpty();
        clock.turnBy(Duration.ofDays(1).plusSeconds(1));
        run.run(partner);
        assertThat(open()).hasSize(1);
    }

    @Test
    void the_account_manager_handles_it_and_anybody_where_there_is_none() {
        consumed("CNY", "300.00", "0.00");
        run.run(partner);
        var alert = open().getFirst().key();
        try (var _ = ActingAs.of(TestCallers.partner(partner, BOTH))) {
            assertThatExceptionOfType(AlertRefused.class)
                    .isThrownBy(() -> service.handle(alert, new HandleAlert(AlertResult.LOST, "gone")))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("alerts.of-another-manager"));
        }
        jdbc.sql("update portal_user set status = 'DISABLED' where id = ?")
                .params(manager)
                .update();
        var another = TestCallers.caller(given.managerOf(partner), new Scope.Partner(partner, null), BOTH);
        try (var _ = ActingAs.of(another)) {
            service.handle(alert, new HandleAlert(AlertResult.LOST, "gone"));
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void nobody_but_the_own_partner_and_the_own_manager_sees_it() {
        consumed("CNY", "300.00", "0.00");
        run.run(partner);
        var alert = open().getFirst().key();

        var strangers = List.of(
                TestCallers.partner(given.partner("SOLUTION_PROVIDER"), BOTH),
                TestCallers.manager(given.managerOf(partner), partner, BOTH));
        for (Caller stranger : strangers) {
            try (var _ = ActingAs.of(stranger)) {
                assertThat(queries.page(ALL, Long.MAX_VALUE, 10)).isEmpty();
                assertThat(queries.count(ALL, 10)).isZero();
                assertThat(queries.find(alert)).isEmpty();
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> service.handle(alert, new HandleAlert(AlertResult.LOST, "mine")));
            }
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner, Permission.HOME))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.find(alert));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> service.handle(alert, new HandleAlert(AlertResult.LOST, "mine")));
        }
    }

    @Test
    void the_list_of_customers_says_that_it_waits_and_leads_there() {
        consumed("CNY", "300.00", "0.00");
        run.run(partner);

        assertThat(counts.of(List.of(customer, given.customerOf(partner)))).isEqualTo(Map.of(customer, 1));
        assertThat(counts.of(List.of())).isEmpty();
        var id = given.publicId(customer);
        assertThat(counts.link(id)).isEqualTo("sales/customer-alerts?q=" + id + "&state=OPEN");
        try (var _ = ActingAs.of(manager())) {
            assertThat(counts.isForCaller()).isTrue();
            assertThat(queries.page(new AlertFilter(id.value(), AlertState.OPEN), Long.MAX_VALUE, 10))
                    .hasSize(1);
        }
    }

    @Test
    void an_alert_about_a_customer_that_leaves_is_closed() {
        consumed("CNY", "300.00", "0.00");
        run.run(partner);
        try (var _ = ActingAs.of(anybody())) {
            relations.end(relations.current(customer).orElseThrow(), EndReason.OPERATOR);
        }

        assertThat(jdbc.sql("select state from customer_alert where partner_id = ?")
                        .params(partner)
                        .query(String.class)
                        .list())
                .containsExactly("CLOSED");
    }

    /** @param before over the three windows before the newest */
    private void consumed(String currency, String before, String newest) {
        long published = imported("PUBLISHED");
        row(published, NEWEST.minusDays(30), currency, before);
        row(published, NEWEST, currency, newest);
    }

    private void consumedAgain() {
        row(imported("PUBLISHED"), NEWEST.minusDays(29), "CNY", "900.00");
    }

    private void row(long imported, LocalDate day, String currency, String amount) {
        jdbc.sql("""
                insert into consumption_customer_daily
                       (cycle, partner_id, customer_id, day, manager_id, association_type, currency, import_id,
                        expenditure, refund, official, line_count, zero_count)
                values (?, ?, ?, ?, 0, 2, ?, ?, ?, 0, 0, 1, 0)
                """)
                .params(day.getYear() * 100 + day.getMonthValue(), partner, customer, day, currency, imported, amount)
                .update();
    }

    private int alertsOf(long whose) {
        return jdbc.sql("select count(*) from customer_alert where partner_id = ?")
                .params(whose)
                .query(Integer.class)
                .single();
    }

    private long imported(String status) {
        return imported(status, LAST_DAY);
    }

    private long imported(String status, LocalDate lastDay) {
        long id = ids.next();
        jdbc.sql("""
                insert into consumption_import
                       (id, public_id, status, decision, file_name, sha256, bytes, requested_by, registered_at, last_day)
                values (?, ?, ?, 'ADD', 'test.csv', ?, 1, 'test', '2025-03-01', ?)
                """)
                .params(id, PublicId.random().value(), status, "0".repeat(64), lastDay)
                .update();
        return id;
    }

    private List<AlertRow> open() {
        try (var _ = ActingAs.of(TestCallers.partner(partner, Permission.ALERTS_READ))) {
            return queries.page(new AlertFilter("", AlertState.OPEN), Long.MAX_VALUE, 10);
        }
    }

    private Caller manager() {
        return TestCallers.manager(manager, partner, BOTH);
    }

    private Caller anybody() {
        return TestCallers.caller(manager, new Scope.Partner(partner, null), BOTH);
    }

    private List<String> messages(long user) {
        return jdbc.sql("select word_key from message where user_id = ?")
                .params(user)
                .query(String.class)
                .list();
    }
}
