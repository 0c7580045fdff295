package io.partnerportal.imports;

import io.partnerportal.TestCallers;
import io.partnerportal.consumption.ConsumptionExport;
import io.partnerportal.consumption.ConsumptionQueries;
import io.partnerportal.consumption.FocusNames;
import io.partnerportal.consumption.FocusOutput;
import io.partnerportal.consumption.LineTable;
import io.partnerportal.consumption.Summary;
import io.partnerportal.consumption.SummaryFilter;
import io.partnerportal.consumption.SummaryQueries;
import io.partnerportal.consumptionlines.LineCounts;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineFilter.What;
import io.partnerportal.consumptionlines.LineFilter.Who;
import io.partnerportal.consumptionlines.LineRow;
import io.partnerportal.consumptionlines.LineSelection;
import io.partnerportal.consumptionlines.OwnConnections;
import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.PublicId;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the benches read as the partner with the most lines, and the same without anything around it. */
public final class BenchReader {

    /** What a page is narrowed by. */
    public enum Filter {
        ALONE,
        CUSTOMER,
        PRODUCT,
        REGION
    }

    /** Where a page lies. */
    public enum Place {
        FIRST,
        ANYWHERE
    }

    private static final BillingCycle SEPTEMBER = BillingCycle.of(2024, 9);
    private static final int PAGE = 50;

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final long biggest;
    private final Who customer;
    private final Random random = new Random(3);

    BenchReader(ApplicationContext context, long biggest, Who customer) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.biggest = biggest;
        this.customer = customer;
    }

    private LineSelection selection(LineFilter filter) {
        return context.getBean(LineSelection.Finder.class).of(Reach.everythingOf(biggest), filter);
    }

    private LineFilter filter(Filter filter) {
        var all = LineFilter.of(SEPTEMBER).withZeros();
        return switch (filter) {
            case ALONE -> all;
            case CUSTOMER -> all.with(customer);
            case PRODUCT -> all.with(What.ANY.withService(publicId("service", "AmazonCloudWatch")));
            case REGION -> all.with(What.ANY.withRegion(publicId("region", "us-east-2")));
        };
    }

    /** The same as the screen's filters stand in its address. */
    public String address(Filter filter) {
        var all = "cycle=%s&zero=true".formatted(SEPTEMBER);
        var chosen = filter(filter);
        return switch (filter) {
            case ALONE -> all;
            case CUSTOMER -> all + "&customer=" + chosen.who().customer().value();
            case PRODUCT -> all + "&service=" + chosen.what().service().value();
            case REGION -> all + "&region=" + chosen.what().region().value();
        };
    }

    private PublicId publicId(String table, String name) {
        return new PublicId(jdbc.sql("select public_id from %s where '%s' in (%s)"
                        .formatted(table, name, table.equals("service") ? "name" : "code"))
                .query(String.class)
                .single());
    }

    private LineRow.Key key(Place place) {
        return place == Place.FIRST
                ? LineRow.Key.NEWEST
                : new LineRow.Key(
                        biggest,
                        LocalDateTime.of(2024, 9, 1 + random.nextInt(30), random.nextInt(24), 0),
                        Long.MAX_VALUE);
    }

    public long linesOfBiggest() {
        return context.getBean(LineCounts.class)
                .of(selection(filter(Filter.ALONE)))
                .lines();
    }

    /** A page as the door reads it: names found, imports known, words joined. */
    public long page(Filter filter, Place place) {
        return asPartner(() -> context.getBean(ConsumptionQueries.class)
                .lines(filter(filter), key(place), PAGE)
                .size());
    }

    /** The page's statement and nothing around it. */
    public long barePage(Filter filter, Place place) {
        var selection = selection(filter(filter));
        var key = key(place);
        var conditions = selection
                .conditions()
                .and("l.charge_period_start <= :start", "start", key.start())
                .and("(l.charge_period_start < :start or l.id < :id)", "id", key.id());
        return conditions
                .bind(
                        jdbc,
                        "select * from consumption_line l force index (%s) %s order by l.charge_period_start desc, l.id desc limit 50"
                                .formatted(selection.index().sql(), conditions.where()))
                .query((row, _) -> row.getLong("id"))
                .list()
                .size();
    }

    public long count() {
        return asPartner(() -> context.getBean(ConsumptionQueries.class)
                .count(filter(Filter.ALONE))
                .lines());
    }

    public long totals() {
        return asPartner(() -> summary().totals(SummaryFilter.of(SEPTEMBER)).size());
    }

    public long days() {
        return asPartner(() -> summary().days(SummaryFilter.of(SEPTEMBER)).size());
    }

    public long customers() {
        return asPartner(() -> summary()
                .customers(SummaryFilter.of(SEPTEMBER), Summary.Kind.EXPENDITURE, 0, PAGE)
                .size());
    }

    public long services() {
        return asPartner(
                () -> summary().services(SummaryFilter.of(SEPTEMBER), 10).size());
    }

    private SummaryQueries summary() {
        return context.getBean(SummaryQueries.class);
    }

    private interface Reading {
        long read() throws Exception;
    }

    private long asPartner(Reading reading) {
        try (var _ = ActingAs.of(TestCallers.partner(biggest, Permission.CONSUMPTION_READ))) {
            return reading.read();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public long exportedCsv() {
        return asPartner(() -> context.getBean(ConsumptionExport.class)
                .csv(filter(Filter.ALONE), Locale.SIMPLIFIED_CHINESE, OutputStream.nullOutputStream()));
    }

    public long exportedXlsx() {
        return asPartner(() -> context.getBean(ConsumptionExport.class)
                .xlsx(filter(Filter.ALONE), Locale.SIMPLIFIED_CHINESE, OutputStream.nullOutputStream()));
    }

    public long exportedFocus() {
        return asPartner(() ->
                context.getBean(ConsumptionExport.class).focus(filter(Filter.ALONE), OutputStream.nullOutputStream()));
    }

    public long streamedCsvColumns() throws SQLException {
        return streamed(LineTable.SELECTED);
    }

    public long streamedFocusColumns() throws SQLException {
        var names = context.getBean(FocusNames.class)
                .forPartners(context.getBean(PublishedImports.class).of(SEPTEMBER));
        return streamed(new FocusOutput(names, OutputStream.nullOutputStream()).selected());
    }

    /** Every value of these columns as the driver's text, and nothing made of it. */
    private long streamed(String columns) throws SQLException {
        long characters = 0;
        try (var connection = context.getBean(OwnConnections.class).forReading();
                var statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            try (var rows = statement.executeQuery(
                    "select %s from consumption_line l force index (primary) where l.cycle = 202409 and l.partner_id = %d"
                            .formatted(columns, biggest))) {
                int count = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= count; column++) {
                        var value = rows.getString(column);
                        characters += value == null ? 0 : value.length();
                    }
                }
            }
        }
        return characters;
    }
}
