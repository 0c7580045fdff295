package io.partnerportal.imports;

import com.zaxxer.hikari.HikariDataSource;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.consumptionlines.LineColumns;
import io.partnerportal.consumptionlines.LineFilter.Who;
import io.partnerportal.consumptionlines.OwnConnections;
import io.partnerportal.consumptionlines.RollupsMatchLines;
import io.partnerportal.consumptionlines.ScopesMatchLines;
import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.focus.FocusReader;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.subaccounts.Stamps;
import io.partnerportal.subaccounts.Turns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the benches drive: the real classes on a real server, without the rest of the portal. */
public final class BenchGround implements AutoCloseable {

    private final DatabaseAccess access;
    private final Path directory;
    private final AnnotationConfigApplicationContext context;
    private final JdbcClient jdbc;
    private final Random random = new Random(3);
    private final Instant start;
    private int restarts;
    private long biggest;
    private Who customer = Who.ANY;
    private double checkSeconds;

    private BenchGround(DatabaseAccess access, Path directory) {
        this.access = access;
        this.directory = directory;
        this.start = TurnableClock.START;
        this.context = ImportProcess.context(access, directory, start, true);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** Makes a schema of its own on the server. */
    public static BenchGround open(DatabaseAccess server, Path directory) {
        var url = server.url().replaceFirst("^(jdbc:mariadb:.*//[^/?]+)(/[^?]*)?", "$1/portal_bench");
        JdbcClient.create(new org.springframework.jdbc.datasource.DriverManagerDataSource(
                        server.url(), server.user(), server.password()))
                .sql("drop database if exists portal_bench")
                .update();
        JdbcClient.create(new org.springframework.jdbc.datasource.DriverManagerDataSource(
                        server.url(), server.user(), server.password()))
                .sql("create database portal_bench character set utf8mb4 collate utf8mb4_general_ci")
                .update();
        return new BenchGround(new DatabaseAccess(url, server.user(), server.password()), directory);
    }

    /** Six in ten sub-accounts belong to customers of one partner, the others to four more. */
    public void owners(String provider, Set<String> subAccounts) {
        var given = new GivenTenants(jdbc, context.getBean(Ids.class));
        var partners = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            partners.add(given.partner("RESELLER"));
        }
        biggest = partners.getFirst();
        long manager = given.managerOf(biggest);
        int number = 0;
        for (var subAccount : subAccounts) {
            long owner = given.customerOf(partners.get(Math.max(0, number % 10 - 5)));
            given.map(provider, List.of(subAccount), owner);
            if (number % 20 == 0) {
                given.assign(manager, owner, GivenTenants.LONG_AGO);
                customer = Who.ANY.withCustomer(given.publicId(owner));
            }
            number++;
        }
    }

    public long imported(Path file) throws IOException {
        registered(file);
        var before = System.nanoTime();
        var store = context.getBean(ImportStore.class);
        var found = store.next().orElseThrow();
        try (var turn = context.getBean(Turns.class).take(Turns.Work.IMPORT).orElseThrow()) {
            store.begin(found);
            context.getBean(ImportCheck.class).run(found, turn);
        }
        checkSeconds += (System.nanoTime() - before) / 1e9;
        context.getBean(ImportRun.class).runAll();
        refuseFailure();
        return 1;
    }

    public double checkSeconds() {
        return checkSeconds;
    }

    public void registered(Path file) throws IOException {
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_IMPORTS));
                var content = Files.newInputStream(file)) {
            context.getBean(ConsumptionImports.class)
                    .register(file.getFileName().toString(), content, Decision.ADD);
        }
    }

    private void refuseFailure() {
        var failed = jdbc.sql("select coalesce(max(failure), '') from consumption_import where status <> 'PUBLISHED'")
                .query(String.class)
                .single();
        long left = jdbc.sql("select count(*) from consumption_import where status <> 'PUBLISHED'")
                .query(Long.class)
                .single();
        if (left > 0) {
            throw new IllegalStateException(left + " imports were not published: " + failed);
        }
    }

    /** Writes the lines of a bill as a database would like them best. */
    public void prepare(Path file, Path prepared) throws Exception {
        var catalog = context.getBean(io.partnerportal.catalog.Catalog.class);
        var findings = new Findings();
        try (var reader = FocusReader.open(Files.newInputStream(file), Long.MAX_VALUE)) {
            for (var line = reader.next(); line != null; line = reader.next()) {
                findings.add(line);
            }
        }
        findings.services().forEach(catalog::idsOfServices);
        findings.regions().forEach(catalog::idsOfRegions);
        var chunk = new Chunk(
                1_000_000 + random.nextInt(1_000_000),
                context.getBean(Stamps.Source.class).of(findings.services().keySet()));
        try (var reader = FocusReader.open(Files.newInputStream(file), Long.MAX_VALUE);
                var out = Files.newOutputStream(prepared)) {
            for (var line = reader.next(); line != null; ) {
                chunk.begin(0);
                for (int i = 0; i < Chunk.MOST_LINES && line != null; i++) {
                    chunk.add(line);
                    line = reader.next();
                }
                chunk.mapped().read().transferTo(out);
            }
        }
    }

    /** The peer: one statement, one transaction, into a table with the same columns, keys and partitions. */
    public long loadData(Path prepared) throws Exception {
        jdbc.sql("create table if not exists bench_line like consumption_line").update();
        try (var connection = context.getBean(OwnConnections.class).forLoading();
                var statement = connection.createStatement();
                var lines = Files.newInputStream(prepared)) {
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(lines);
            int loaded = statement.executeUpdate("""
                    load data local infile 'lines' into table bench_line character set utf8mb4
                    fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n' (%s)
                    """.formatted(LineColumns.ALL));
            connection.commit();
            return loaded;
        }
    }

    /** Runs the import in a process of its own and kills it after some more chunks. Whether it was still running. */
    public boolean ranAndKilledAfter(int chunks) throws IOException {
        var process = ImportProcess.start(access, directory, clock());
        long before = chunks();
        while (process.isAlive() && chunks() <= before + chunks) {
            Thread.onSpinWait();
        }
        boolean running = process.isAlive();
        process.destroyForcibly().onExit().join();
        return running;
    }

    public void runToTheEnd() throws Exception {
        ImportProcess.start(access, directory, clock()).onExit().join();
        refuseFailure();
    }

    private Instant clock() {
        return start.plus(Duration.ofMinutes(2L * ++restarts));
    }

    private long chunks() {
        return jdbc.sql("select count(*) from consumption_import_chunk")
                .query(Long.class)
                .single();
    }

    public void refuseLoss(long lines) {
        var wrong = new ArrayList<>(context.getBean(RollupsMatchLines.class).violations());
        wrong.addAll(context.getBean(ScopesMatchLines.class).violations());
        long there = jdbc.sql("select count(*) from consumption_line")
                .query(Long.class)
                .single();
        if (there != lines || !wrong.isEmpty()) {
            throw new IllegalStateException("%d of %d lines; %s".formatted(there, lines, wrong));
        }
    }

    public BenchReader reader() {
        return new BenchReader(context, biggest, customer);
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Key of the partner with the most lines. */
    public long biggest() {
        return biggest;
    }

    @Override
    public void close() {
        context.getBean(HikariDataSource.class).close();
        context.close();
    }
}
