package io.partnerportal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.PortalTest;
import io.partnerportal.consumptionlines.RollupsMatchLines;
import io.partnerportal.consumptionlines.ScopesMatchLines;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Bills become lines and rollups, wholly or not at all. */
@PortalTest
@As(value = Permission.OPERATE_IMPORTS, operator = true, user = 0)
class ImportRunIT {

    @Autowired
    ConsumptionImports imports;

    @Autowired
    ImportRun run;

    @Autowired
    ImportStore store;

    @Autowired
    RollupsMatchLines rollupsMatchLines;

    @Autowired
    ScopesMatchLines scopesMatchLines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private GivenTenants given;

    @BeforeEach
    void tenants() {
        given = new GivenTenants(jdbc, ids);
    }

    @Test
    void the_sample_becomes_lines_that_sum_to_the_last_digit() {
        var bill = Bill.sample();
        long partner = given.partner("RESELLER");
        bill.providers()
                .forEach(provider -> bill.subAccounts(provider)
                        .forEach(subAccount -> given.map(provider, List.of(subAccount), given.customerOf(partner))));

        imported(bill, Decision.ADD);

        assertThat(count("select count(*) from consumption_line where partner_id = ? and cycle = 202409", partner))
                .isEqualTo(999);
        assertThat(count("select count(*) from consumption_line where partner_id = ? and cycle = 202410", partner))
                .isEqualTo(1);
        assertThat(sum("select sum(billed_cost) from consumption_line where partner_id = ?", partner))
                .isEqualByComparingTo(bill.total())
                .isEqualByComparingTo("20.52022672899");
        assertThat(sum("select sum(expenditure + refund) from consumption_partner_daily where partner_id = ?", partner))
                .isEqualByComparingTo("20.52022672899");
        everyServiceAndSubAccountHasWhatTheFileSays(bill, partner);
        theBooksAgree();
    }

    private void everyServiceAndSubAccountHasWhatTheFileSays(Bill bill, long partner) {
        bill.totals(line -> line.getField("ServiceName"))
                .forEach((service, total) ->
                        assertThat(sum("""
                        select sum(d.expenditure + d.refund)
                          from consumption_daily d
                          join service s on s.id = d.service_id
                         where d.partner_id = ? and s.name = ?
                        """, partner, service)).isEqualByComparingTo(total));
        bill.totals(line -> line.getField("SubAccountId"))
                .forEach((subAccount, total) ->
                        assertThat(sum("""
                        select sum(billed_cost) from consumption_line where partner_id = ? and sub_account_id = ?
                        """, partner, subAccount)).isEqualByComparingTo(total));
    }

    @Test
    void lines_of_unmapped_sub_accounts_wait() {
        var bill = Bill.sample();

        var id = imported(bill, Decision.UNDECIDED);

        assertThat(status(id)).isEqualTo(ImportStatus.READY);
        assertThat(count(
                        "select count(*) from consumption_unmapped_line where import_id = ?",
                        store.find(id).id()))
                .isEqualTo(1000);
        assertThat(sum(
                        "select sum(due) from consumption_unmapped where import_id = ?",
                        store.find(id).id()))
                .isEqualByComparingTo(bill.total());
        theBooksAgree();
    }

    @Test
    void one_bad_line_refuses_the_whole_file_and_is_named() {
        var bill = Bill.sample();
        var bad = bill.and(bill.text().lines().skip(5).findFirst().orElseThrow().replace("\"USD\"", "\"XXL\"") + "\n");

        var id = imported(bad, Decision.ADD);

        assertThat(status(id)).isEqualTo(ImportStatus.REFUSED);
        assertThat(count(
                        "select count(*) from consumption_unmapped_line where import_id = ?",
                        store.find(id).id()))
                .isZero();
        assertThat(jdbc.sql("""
                        select concat_ws('|', line_number, field, reason, found) from consumption_import_problem
                         where import_id = ?
                        """).params(store.find(id).id()).query(String.class).list())
                .containsExactly("1002|BillingCurrency|NOT_A_CURRENCY|XXL");
    }

    @Test
    void a_file_of_nothing_but_a_header_is_refused() {
        var header = Bill.sample().text().lines().findFirst().orElseThrow();
        for (var text : List.of(header, header + "\n")) {
            var id = imports.register("header.csv", new ByteArrayInputStream(text.getBytes(UTF_8)), Decision.ADD);

            Runs.toTheEnd(run, store, id);

            assertThat(status(id)).isEqualTo(ImportStatus.REFUSED);
            assertThat(jdbc.sql("""
                            select concat_ws('|', line_number, field, reason, found) from consumption_import_problem
                             where import_id = ?
                            """)
                            .params(store.find(id).id())
                            .query(String.class)
                            .list())
                    .containsExactly("1||HEADER_ONLY|");
        }
    }

    @Test
    void what_cannot_even_be_read_is_refused_too() {
        var id = imports.register("x.csv", new ByteArrayInputStream("nothing".getBytes(UTF_8)), Decision.ADD);

        Runs.toTheEnd(run, store, id);

        assertThat(status(id)).isEqualTo(ImportStatus.REFUSED);
        assertThat(jdbc.sql("select reason from consumption_import_problem where import_id = ?")
                        .params(store.find(id).id())
                        .query(String.class)
                        .single())
                .isEqualTo("NOT_A_CSV");
    }

    @Test
    void more_bad_lines_than_anybody_reads_are_counted_but_not_kept() {
        var bill = Bill.sample().times(11).with("\"USD\"", "\"XXL\"");

        var id = imported(bill, Decision.ADD);

        long key = store.find(id).id();
        assertThat(count("select bad_lines from consumption_import where id = ?", key))
                .isEqualTo(11_000);
        assertThat(count("select count(*) from consumption_import_problem where import_id = ?", key))
                .isEqualTo(10_000);
    }

    @Test
    void the_same_file_is_refused_under_any_name() {
        var bill = Bill.sample();
        imported(bill, Decision.ADD);

        assertThatExceptionOfType(ImportNotPossible.class)
                .isThrownBy(() -> imports.register("renamed.csv", bill.stream(), Decision.ADD))
                .matches(refused -> refused.key().equals("imports.same-file"));
    }

    @Test
    void a_corrected_file_waits_for_a_word_and_replaces_the_first() {
        var bill = Bill.sample();
        var corrected = bill.with("0.00000080000,\"123", "0.00000090000,\"123");
        var first = imported(bill, Decision.ADD);
        var second = imported(corrected, Decision.UNDECIDED);

        assertThatExceptionOfType(ImportNotPossible.class)
                .isThrownBy(() -> imports.publish(second, Decision.UNDECIDED))
                .matches(refused -> refused.key().equals("imports.undecided"));
        imports.publish(second, Decision.REPLACE);

        assertThat(status(first)).isEqualTo(ImportStatus.SUPERSEDED);
        assertThat(status(second)).isEqualTo(ImportStatus.PUBLISHED);
        theBooksAgree();
    }

    @Test
    void a_corrected_file_may_be_added_to_the_first() {
        var bill = Bill.sample();
        var first = imported(bill, Decision.ADD);
        var second = imported(bill.with("0.00000080000,\"123", "0.00000090000,\"123"), Decision.ADD);

        assertThat(status(first)).isEqualTo(ImportStatus.PUBLISHED);
        assertThat(status(second)).isEqualTo(ImportStatus.PUBLISHED);
    }

    @Test
    void a_file_that_covers_less_cannot_replace() {
        var bill = Bill.sample();
        imported(bill, Decision.ADD);
        var less = imports.register(
                "less.csv",
                new ByteArrayInputStream(bill.with(
                                "\"2024-11-01 00:00:00\",\"2024-10-01 00:00:00\"",
                                "\"2024-10-01 00:00:00\",\"2024-09-01 00:00:00\"")
                        .text()
                        .getBytes(UTF_8)),
                Decision.REPLACE);

        Runs.toTheEnd(run, store, less);

        assertThat(status(less)).isEqualTo(ImportStatus.READY);
        assertThatExceptionOfType(ImportNotPossible.class)
                .isThrownBy(() -> imports.publish(less, Decision.REPLACE))
                .matches(refused -> refused.key().equals("imports.covers-less"));
    }

    @Test
    void a_customer_moved_after_the_import_takes_only_new_lines_along() {
        var bill = Bill.sample();
        long before = given.partner("RESELLER");
        long after = given.partner("RESELLER");
        long customer = given.customerOf(before);
        bill.providers().forEach(provider -> given.map(provider, bill.subAccounts(provider), customer));
        imported(bill, Decision.ADD);

        given.associate(customer, after, "REFERRAL", java.time.LocalDate.of(2024, 9, 15));
        imported(bill.with("0.00000080000,\"123", "0.00000090000,\"123"), Decision.ADD);

        assertThat(count("select count(*) from consumption_line where partner_id = ?", before))
                .isEqualTo(1000 + count("""
                        select count(*) from consumption_line where partner_id = ? and charge_period_start < '2024-09-15'
                        """, before) / 2);
        assertThat(count("select count(*) from consumption_line where partner_id = ? and association_type = 1", after))
                .isPositive();
        theBooksAgree();
    }

    @Test
    @As(Permission.CONSUMPTION_READ)
    void a_partner_hands_in_publishes_and_discards_nothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> imports.register("x.csv", Bill.sample().stream(), Decision.ADD));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> imports.publish(PublicId.random(), Decision.ADD));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.discard(PublicId.random()));
    }

    @Test
    void an_import_nobody_knows_cannot_be_published() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> imports.publish(PublicId.random(), Decision.ADD));
    }

    private PublicId imported(Bill bill, Decision decision) {
        var id = imports.register("bill.csv", bill.stream(), decision);
        Runs.toTheEnd(run, store, id);
        return id;
    }

    private void theBooksAgree() {
        assertThat(rollupsMatchLines.violations()).isEmpty();
        assertThat(scopesMatchLines.violations()).isEmpty();
    }

    private ImportStatus status(PublicId id) {
        return store.find(id).status();
    }

    private long count(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    private BigDecimal sum(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(BigDecimal.class).single();
    }
}
