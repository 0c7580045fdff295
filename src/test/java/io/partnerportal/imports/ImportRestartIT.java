package io.partnerportal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.partnerportal.As;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TestDatabase;
import io.partnerportal.TurnableClock;
import io.partnerportal.consumption.ConsumptionQueries;
import io.partnerportal.consumption.SummaryFilter;
import io.partnerportal.consumption.SummaryQueries;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineRow;
import io.partnerportal.consumptionlines.Rollup;
import io.partnerportal.consumptionlines.RollupsMatchLines;
import io.partnerportal.consumptionlines.ScopesMatchLines;
import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.subaccounts.Turns;
import io.partnerportal.subaccounts.Turns.Work;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is lost and nothing counts twice, whenever a run is killed and however many there are. */
@PortalTest
@As(value = Permission.OPERATE_IMPORTS, operator = true, user = 0)
class ImportRestartIT {

    /** Some 50 MB, seven chunks. */
    private static final int TIMES = 70;

    @Autowired
    ConsumptionImports imports;

    @Autowired
    ImportRun run;

    @Autowired
    ConsumptionQueries queries;

    @Autowired
    SummaryQueries summaries;

    @Autowired
    ImportStore store;

    @Autowired
    ImportPurge purge;

    @Autowired
    Turns turns;

    @Autowired
    RollupsMatchLines rollupsMatchLines;

    @Autowired
    ScopesMatchLines scopesMatchLines;

    @Autowired
    TurnableClock clock;

    @Autowired
    HikariDataSource pool;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private GivenTenants given;

    @BeforeEach
    void tenants() {
        given = new GivenTenants(jdbc, ids);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_import_killed_at_any_chunk_ends_with_every_line_once(long seed) throws Exception {
        var sample = Bill.sample();
        long partner = given.partner("RESELLER");
        given.map(
                sample.providers().getFirst(),
                sample.subAccounts(sample.providers().getFirst()),
                given.customerOf(partner));
        var id = imports.register("big.csv", sample.times(TIMES).stream(), Decision.ADD);
        long key = store.find(id).id();

        killedAfter(1 + new Random(seed).nextInt(4), key);

        assertThat(store.find(id).status()).isEqualTo(ImportStatus.LOADING);
        nothingIsVisibleTo(partner);
        assertThat(run.runNext()).as("the dead run's turn is not over").isFalse();
        clock.turnBy(Duration.ofMinutes(2));
        run.runAll();
        assertThat(store.find(id).status()).isEqualTo(ImportStatus.PUBLISHED);
        assertThat(lines(key)).isEqualTo(1000L * TIMES);
        assertThat(billed(key)).isEqualByComparingTo(sample.total().multiply(BigDecimal.valueOf(TIMES)));
        assertThat(count("select count(*) from consumption_import_chunk where import_id = ? and sums is not null", key))
                .isZero();
        assertThat(count("select sum(line_count) from consumption_daily where import_id = ?", key))
                .isEqualTo(count("select count(*) from consumption_line where import_id = ?", key))
                .isPositive();
        theBooksAgree();
    }

    @Test
    void an_import_called_off_half_loaded_leaves_nothing_behind() throws Exception {
        var sample = Bill.sample();
        given.map(
                sample.providers().getFirst(),
                sample.subAccounts(sample.providers().getFirst()),
                given.customerOf(given.partner("RESELLER")));
        var id = imports.register("half.csv", sample.times(TIMES).stream(), Decision.ADD);
        long key = store.find(id).id();
        killedAfter(2, key);
        assertThat(lines(key)).isPositive();
        theBooksAgree();

        imports.discard(id);
        clock.turnBy(Duration.ofMinutes(2));
        run.runAll();
        purge.runAll();

        assertThat(store.find(id).status()).isEqualTo(ImportStatus.DISCARDED);
        assertThat(lines(key)).isZero();
        assertThat(chunks(key)).isZero();
        assertThat(Rollup.values())
                .allSatisfy(rollup -> assertThat(rows(rollup, key)).isZero());
        theBooksAgree();
    }

    @Test
    void while_one_run_has_the_turn_another_does_nothing() {
        var id = imports.register("a.csv", Bill.sample().stream(), Decision.ADD);
        var elsewhere = turns.take(Work.IMPORT).orElseThrow();

        assertThat(run.runNext()).isFalse();
        assertThat(store.find(id).status()).isEqualTo(ImportStatus.QUEUED);

        elsewhere.close();
        run.runAll();
        assertThat(store.find(id).status()).isEqualTo(ImportStatus.PUBLISHED);
    }

    @Test
    void two_runs_at_once_import_two_bills_once_each() {
        var bills = List.of(Bill.sample(), Bill.sample());
        var registered = bills.stream()
                .map(bill -> imports.register("b.csv", bill.times(12).stream(), Decision.ADD))
                .toList();

        var runs = List.of(CompletableFuture.runAsync(run::runAll), CompletableFuture.runAsync(run::runAll));
        runs.forEach(CompletableFuture::join);
        run.runAll();

        assertThat(registered).allSatisfy(id -> {
            assertThat(store.find(id).status()).isEqualTo(ImportStatus.PUBLISHED);
            assertThat(lines(store.find(id).id())).isEqualTo(12_000);
        });
        theBooksAgree();
    }

    @Test
    void an_import_called_off_while_it_waits_is_never_loaded() {
        var id = imports.register("c.csv", Bill.sample().stream(), Decision.ADD);

        imports.discard(id);
        run.runAll();

        assertThat(store.find(id).status()).isEqualTo(ImportStatus.DISCARDED);
        assertThat(lines(store.find(id).id())).isZero();
    }

    @Test
    void what_a_discarded_or_long_superseded_import_held_is_deleted_and_the_rest_stays() {
        var bill = Bill.sample();
        long partner = given.partner("RESELLER");
        given.map(
                bill.providers().getFirst(), bill.subAccounts(bill.providers().getFirst()), given.customerOf(partner));
        long superseded = imported(bill, Decision.ADD);
        long kept = imported(bill.with("0.00000080000,\"123", "0.00000090000,\"123"), Decision.REPLACE);
        long discarded = imported(bill.with("0.00000080000,\"123", "0.00000070000,\"123"), Decision.UNDECIDED);
        imports.discard(publicId(discarded));

        purge.runAll();
        assertThat(lines(discarded)).isZero();
        assertThat(lines(superseded)).isEqualTo(1000);
        clock.turnBy(Duration.ofDays(36));
        purge.runAll();

        assertThat(lines(superseded)).isZero();
        assertThat(lines(kept)).isEqualTo(1000);
        assertThat(Rollup.values()).allSatisfy(rollup -> {
            assertThat(rows(rollup, superseded) + rows(rollup, discarded)).isZero();
            assertThat(rows(rollup, kept)).isPositive();
        });
        theBooksAgree();
    }

    private long imported(Bill bill, Decision decision) {
        var id = imports.register("d.csv", bill.stream(), decision);
        Runs.toTheEnd(run, store, id);
        return store.find(id).id();
    }

    private PublicId publicId(long importId) {
        return new PublicId(jdbc.sql("select public_id from consumption_import where id = ?")
                .params(importId)
                .query(String.class)
                .single());
    }

    private void killedAfter(int chunks, long importId) throws IOException {
        var access = new DatabaseAccess(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        var process = ImportProcess.start(access, TestDatabase.HOME.resolve("imports"), TurnableClock.START);
        try {
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> chunks(importId) >= chunks || !process.isAlive());
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private long chunks(long importId) {
        return count("select count(*) from consumption_import_chunk where import_id = ?", importId);
    }

    private long lines(long importId) {
        return count("select count(*) from consumption_line where import_id = ?", importId)
                + count("select count(*) from consumption_unmapped_line where import_id = ?", importId);
    }

    private long rows(Rollup rollup, long importId) {
        return count("select count(*) from %s where import_id = ?".formatted(rollup.table()), importId);
    }

    private BigDecimal billed(long importId) {
        return jdbc.sql("""
                select sum(billed_cost)
                  from (select billed_cost from consumption_line where import_id = ?
                        union all
                        select billed_cost from consumption_unmapped_line where import_id = ?) every_line
                """).params(importId, importId).query(BigDecimal.class).single();
    }

    private long count(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    private void nothingIsVisibleTo(long partner) {
        var september = BillingCycle.of(2024, 9);
        assertThat(count("select count(*) from consumption_line where partner_id = ?", partner))
                .isPositive();
        try (var _ = ActingAs.of(TestCallers.partner(partner, Permission.CONSUMPTION_READ))) {
            assertThat(queries.lines(LineFilter.of(september), LineRow.Key.NEWEST, 1))
                    .isEmpty();
            assertThat(summaries.totals(SummaryFilter.of(september))).isEmpty();
        }
    }

    private void theBooksAgree() {
        assertThat(rollupsMatchLines.violations()).isEmpty();
        assertThat(scopesMatchLines.violations()).isEmpty();
    }
}
