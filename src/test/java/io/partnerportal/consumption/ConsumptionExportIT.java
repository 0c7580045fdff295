package io.partnerportal.consumption;

import static io.partnerportal.identity.Permission.CONSUMPTION_EXPORT_UNMASKED;
import static io.partnerportal.identity.Permission.CONSUMPTION_READ;
import static io.partnerportal.identity.Permission.OPERATE_CONSUMPTION;
import static io.partnerportal.identity.Permission.OPERATE_IMPORTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.exports.XlsxSheets;
import io.partnerportal.focus.FocusLine;
import io.partnerportal.focus.FocusReader;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.imports.Bill;
import io.partnerportal.imports.ConsumptionImports;
import io.partnerportal.imports.Decision;
import io.partnerportal.imports.GivenTenants;
import io.partnerportal.imports.ImportRun;
import io.partnerportal.imports.ImportStore;
import io.partnerportal.imports.Runs;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Lines leave as files that are whole, masked and safe to open. */
@PortalTest
class ConsumptionExportIT {

    private static final LineFilter SEPTEMBER =
            LineFilter.of(BillingCycle.of(2024, 9)).withZeros();

    @Autowired
    ConsumptionExport exports;

    @Autowired
    OperatorConsumptionExport operatorExports;

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
    private PublicId imported;
    private long partner;
    private long customer;

    @BeforeEach
    void a_partner_with_part_of_the_sample() {
        clock.turnTo("2024-10-15T00:00:00Z");
        given = new GivenTenants(jdbc, ids);
        bill = Bill.sample().with("\"Amazon Simple Queue Service\"", "\"=HYPERLINK(\"\"x\"\")\"");
        partner = given.partner("RESELLER");
        customer = given.customerOf(partner);
        given.map(bill.providers().getFirst(), bill.subAccounts(bill.providers().getFirst()), customer);
        try (var _ = ActingAs.of(Runs.operator(OPERATE_IMPORTS))) {
            imported = imports.register("bill.csv", bill.stream(), Decision.ADD);
            Runs.toTheEnd(run, store, imported);
        }
    }

    @Test
    void the_csv_has_twenty_columns_and_every_line() {
        var csv = as(
                TestCallers.partner(partner, CONSUMPTION_READ),
                out -> exports.csv(SEPTEMBER, Locale.SIMPLIFIED_CHINESE, out));
        var lines = parsed(csv);

        assertThat(csv).startsWith("\uFEFF\"账期\",\"客户名称\"");
        assertThat(lines)
                .hasSize(942)
                .allSatisfy(line -> assertThat(line.getFieldCount()).isEqualTo(20));
        assertThat(lines.stream()
                        .map(line -> new BigDecimal(line.getField("应付金额")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(bill.totals(line -> line.getField("ProviderName"))
                        .get(bill.providers().getFirst()));
        assertThat(lines).extracting(line -> line.getField("产品类型")).contains("'=HYPERLINK(\"x\")");
    }

    @Test
    void names_are_masked_unless_the_caller_may_see_them_and_that_is_written_down() {
        var masked =
                as(TestCallers.partner(partner, CONSUMPTION_READ), out -> exports.csv(SEPTEMBER, Locale.ENGLISH, out));
        var clear = as(
                TestCallers.partner(partner, CONSUMPTION_READ, CONSUMPTION_EXPORT_UNMASKED),
                out -> exports.csv(SEPTEMBER, Locale.ENGLISH, out));

        assertThat(masked).doesNotContain(given.name(customer)).doesNotContain("公司" + customer);
        assertThat(clear).contains(given.name(customer)).contains("公司" + customer);
        assertThat(jdbc.sql(
                                "select count(*) from operation_log where action = 'consumption.audit.exported' and tenant_id = ?")
                        .params(partner)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_workbook_holds_the_same_lines() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var _ = ActingAs.of(TestCallers.partner(partner, CONSUMPTION_READ))) {
            assertThat(exports.xlsx(SEPTEMBER, Locale.ENGLISH, out)).isEqualTo(942);
        }

        assertThat(XlsxSheets.of(out.toByteArray()).getFirst().split("<row ", -1))
                .hasSize(1 + 1 + 942);
    }

    @Test
    void the_operators_focus_file_gives_back_what_came_in() throws Exception {
        var focus = as(TestCallers.operator(OPERATE_CONSUMPTION), out -> operatorExports.focusOf(imported, out));

        assertThat(focus.lines().findFirst().orElseThrow())
                .isEqualTo(bill.text().lines().findFirst().orElseThrow());
        assertThat(contents(focus)).containsExactlyInAnyOrderElementsOf(contents(bill.text()));
        assertThat(total(focus)).isEqualByComparingTo("20.52022672899");
    }

    @Test
    void a_partners_focus_file_says_nothing_of_what_the_vendor_pays() {
        var focus = as(TestCallers.partner(partner, CONSUMPTION_READ), out -> exports.focus(SEPTEMBER, out));
        var header = focus.lines().findFirst().orElseThrow();

        assertThat(header)
                .contains("BilledCost", "ListCost")
                .doesNotContain("Contracted", "EffectiveCost", "BillingAccount", "InvoiceIssuer", "\"Id\"");
        assertThat(parsed(focus)).hasSize(942);
    }

    @Test
    void a_filter_narrows_the_file() {
        var one = SEPTEMBER.with(new LineFilter.Who(null, null, null, null, null, "51738928782"));

        var csv = as(TestCallers.partner(partner, CONSUMPTION_READ), out -> exports.csv(one, Locale.ENGLISH, out));

        assertThat(parsed(csv)).hasSize((int) bill.lines().stream()
                .filter(line -> line.getField("SubAccountId").equals("51738928782"))
                .count());
    }

    @Test
    void strangers_get_an_empty_file_and_nobody_without_permission_any() {
        var stranger = TestCallers.partner(given.partner("RESELLER"), CONSUMPTION_READ);

        assertThat(parsed(as(stranger, out -> exports.csv(SEPTEMBER, Locale.ENGLISH, out))))
                .isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(TestCallers.partner(partner), out -> exports.csv(SEPTEMBER, Locale.ENGLISH, out)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(stranger, out -> operatorExports.focusOf(imported, out)));
    }

    private interface Writing {
        long to(OutputStream out) throws IOException;
    }

    private static String as(Caller caller, Writing writing) {
        var out = new ByteArrayOutputStream();
        try (var _ = ActingAs.of(caller)) {
            writing.to(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString(UTF_8);
    }

    private static List<NamedCsvRecord> parsed(String csv) {
        try (var reader = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(new ByteArrayInputStream(csv.getBytes(UTF_8)))) {
            return reader.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BigDecimal total(String focus) {
        return parsed(focus).stream()
                .map(line -> new BigDecimal(line.getField("BilledCost")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every line as the importer understands it. */
    private static List<String> contents(String focus) throws Exception {
        var lines = new ArrayList<String>();
        try (var reader = FocusReader.open(new ByteArrayInputStream(focus.getBytes(UTF_8)), Long.MAX_VALUE)) {
            for (var line = reader.next(); line != null; line = reader.next()) {
                var fields = new StringBuilder();
                line.columns(appending(fields));
                line.others(appending(fields));
                lines.add(fields.toString());
            }
        }
        return lines;
    }

    private static FocusLine.Fields appending(StringBuilder fields) {
        return new FocusLine.Fields() {
            @Override
            public void present(char[] chars, int from, int to) {
                var text = new String(chars, from, to - from);
                fields.append(text.matches("-?\\d+\\.\\d+") ? LineTable.trimmed(text) : text)
                        .append('|');
            }

            @Override
            public void absent() {
                fields.append("\0|");
            }
        };
    }
}
