package io.partnerportal.subaccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.PortalTest;
import io.partnerportal.consumptionlines.RollupsMatchLines;
import io.partnerportal.consumptionlines.ScopesMatchLines;
import io.partnerportal.identity.Permission;
import io.partnerportal.imports.Bill;
import io.partnerportal.imports.ConsumptionImports;
import io.partnerportal.imports.Decision;
import io.partnerportal.imports.GivenTenants;
import io.partnerportal.imports.ImportRun;
import io.partnerportal.imports.ImportStore;
import io.partnerportal.imports.Runs;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.subaccounts.SubAccountMappings.SubAccount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Lines of a sub-account wait until the operator says whose they are. */
@PortalTest
@As(
        value = {Permission.OPERATE_SUB_ACCOUNTS, Permission.OPERATE_IMPORTS},
        operator = true,
        user = 0)
class SubAccountMappingsIT {

    private static final LocalDate MID_SEPTEMBER = LocalDate.of(2024, 9, 15);

    @Autowired
    SubAccountMappings mappings;

    @Autowired
    SubAccountQueries queries;

    @Autowired
    ImportStore store;

    @Autowired
    ConsumptionImports imports;

    @Autowired
    ImportRun importRun;

    @Autowired
    MappingRun mappingRun;

    @Autowired
    RollupsMatchLines rollupsMatchLines;

    @Autowired
    ScopesMatchLines scopesMatchLines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private GivenTenants given;
    private Bill bill;
    private String provider;
    private long partner;
    private long customer;

    @BeforeEach
    void a_bill_and_a_customer() {
        given = new GivenTenants(jdbc, ids);
        bill = Bill.sample();
        provider = bill.providers().getFirst();
        partner = given.partner("RESELLER");
        customer = given.customerOf(partner);
    }

    @Test
    void what_waits_is_listed_with_its_lines_and_sums() {
        imported(bill);

        var waiting = queries.unmapped("", new SubAccountQueries.Key(provider, ""), 1000).stream()
                .filter(row -> row.provider().equals(provider))
                .toList();

        assertThat(waiting).hasSameSizeAs(bill.subAccounts(provider));
        assertThat(waiting.stream()
                        .mapToLong(SubAccountQueries.UnmappedRow::lines)
                        .sum())
                .isEqualTo(942);
        assertThat(waiting).allSatisfy(row -> assertThat(row.due()).containsOnlyKeys("USD"));
        assertThat(waiting.stream().map(row -> row.due().get("USD")).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(
                        bill.totals(line -> line.getField("ProviderName")).get(provider));
    }

    @Test
    void mapping_moves_the_lines_from_that_day_on_and_leaves_the_others_waiting() {
        imported(bill);

        mapAll(MID_SEPTEMBER);

        assertThat(count(
                        "select count(*) from consumption_line where partner_id = ? and charge_period_start < ?",
                        partner,
                        MID_SEPTEMBER))
                .isZero();
        long moved = count("select count(*) from consumption_line where customer_id = ?", customer);
        assertThat(moved).isPositive();
        assertThat(count("select count(*) from consumption_unmapped_line where provider_name = ?", provider))
                .isEqualTo(942 - moved);
        assertThat(count("select sum(line_count) from consumption_unmapped where provider = ?", provider))
                .isEqualTo(942 - moved);
        assertThat(count("select sum(line_count) from consumption_daily where partner_id = ?", partner))
                .isEqualTo(moved);
        theBooksAgree();
    }

    @Test
    void moved_lines_are_stamped_with_whose_the_customer_was_on_their_day() {
        long later = given.partner("RESELLER");
        given.associate(customer, later, "REFERRAL", MID_SEPTEMBER);
        long manager = given.managerOf(later);
        given.assign(manager, customer, LocalDate.of(2024, 9, 20));
        imported(bill);

        mapAll(GivenTenants.LONG_AGO);

        assertThat(count(
                        "select count(*) from consumption_line where partner_id = ? and charge_period_start >= ?",
                        partner,
                        MID_SEPTEMBER))
                .isZero();
        assertThat(count("""
                        select count(*) from consumption_line
                         where partner_id = ? and (charge_period_start < '2024-09-20') <> (manager_id = 0)
                        """, later)).isZero();
        assertThat(count("select count(*) from consumption_line where manager_id = ?", manager))
                .isPositive();
        theBooksAgree();
    }

    @Test
    void a_mapping_changed_after_the_import_counts_for_new_lines_only() {
        mapAll(GivenTenants.LONG_AGO);
        imported(bill);
        long other = given.customerOf(given.partner("RESELLER"));

        mappings.map(subAccounts(), given.publicId(other), MID_SEPTEMBER);
        mappingRun.runAll();
        imported(bill.with("0.00000080000,\"123", "0.00000090000,\"123"));

        assertThat(count("select count(*) from consumption_line where customer_id = ?", other))
                .isEqualTo(count("""
                        select count(*) from consumption_line where customer_id = ? and charge_period_start >= '2024-09-15'
                        """, customer))
                .isPositive();
        theBooksAgree();
    }

    @Test
    void lines_that_were_loaded_while_the_mapping_was_made_are_found_at_the_end_of_the_load() {
        var id = imported(bill);
        given.map(provider, bill.subAccounts(provider), customer);

        mappingRun.remember(count("select id from consumption_import where public_id = ?", id.value()));
        mappingRun.runAll();

        assertThat(count("select count(*) from consumption_line where customer_id = ?", customer))
                .isEqualTo(942);
    }

    @Test
    void two_mappings_from_the_same_day_are_refused() {
        mapAll(MID_SEPTEMBER);

        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> mapAll(MID_SEPTEMBER));
    }

    @Test
    void an_ended_mapping_is_shown_with_its_end_and_cannot_end_twice() {
        var first = List.of(subAccounts().getFirst());
        mappings.map(first, given.publicId(customer), GivenTenants.LONG_AGO);
        var mapped = queries.mappings(
                        first.getFirst().id(), new SubAccountQueries.MappingRow.After(provider, "", LocalDate.EPOCH), 1)
                .getFirst();

        mappings.end(new PublicId(mapped.publicId()), MID_SEPTEMBER);

        assertThat(queries.mappings(
                        first.getFirst().id(),
                        new SubAccountQueries.MappingRow.After(provider, "", LocalDate.EPOCH),
                        1))
                .extracting(SubAccountQueries.MappingRow::validTo)
                .containsExactly(MID_SEPTEMBER);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> mappings.end(new PublicId(mapped.publicId()), MID_SEPTEMBER));
    }

    @Test
    @As(value = Permission.CONSUMPTION_READ, partner = 1)
    void a_partner_maps_nothing_and_reads_no_sub_accounts() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> mappings.map(List.of(), given.publicId(customer), MID_SEPTEMBER));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> queries.unmapped("", SubAccountQueries.Key.FIRST, 10));
    }

    private PublicId imported(Bill imported) {
        var id = imports.register("bill.csv", imported.stream(), Decision.ADD);
        Runs.toTheEnd(importRun, store, id);
        return id;
    }

    private void mapAll(LocalDate from) {
        mappings.map(subAccounts(), given.publicId(customer), from);
        mappingRun.runAll();
    }

    private List<SubAccount> subAccounts() {
        return bill.subAccounts(provider).stream()
                .map(id -> new SubAccount(provider, id))
                .toList();
    }

    private long count(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    private void theBooksAgree() {
        assertThat(rollupsMatchLines.violations()).isEmpty();
        assertThat(scopesMatchLines.violations()).isEmpty();
    }
}
