package io.partnerportal.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.subaccounts.SubAccountMappings.SubAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The real sample bill of the FOCUS project (CC BY 4.0, see resources/demo/README.md), moved to another month. */
final class DemoSample {

    private static final ClassPathResource FILE = new ClassPathResource("demo/focus-1.0-sample.csv");
    private static final LocalDate ORIGIN = LocalDate.of(2024, 9, 1);
    private static final Pattern TIME = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})( \\d{2}:\\d{2}:\\d{2})\"");
    /** Of a line's times the fourth is ChargePeriodStart. */
    private static final int CHARGE_START = 3;

    private DemoSample() {}

    /** Every sub-account the sample names, in the order of the file. */
    static List<SubAccount> subAccounts() {
        try (var records = CsvReader.builder().ofNamedCsvRecord(text())) {
            return records.stream().map(DemoSample::subAccount).distinct().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The sample with its first month moved to the given cycle.
     *
     * @param lastDay lines that begin later have not happened yet and are left out
     */
    static String movedTo(BillingCycle cycle, LocalDate lastDay) {
        var months = ChronoUnit.MONTHS.between(ORIGIN, cycle.firstDay());
        var moved = new StringBuilder();
        text().lines()
                .map(line -> TIME.matcher(line)
                        .replaceAll(time -> "\"" + moved(time.group(1), months) + time.group(2) + "\""))
                .filter(line -> hasHappened(line, lastDay))
                .forEach(line -> moved.append(line).append('\n'));
        return moved.toString();
    }

    private static boolean hasHappened(String line, LocalDate lastDay) {
        return TIME.matcher(line)
                .results()
                .skip(CHARGE_START)
                .findFirst()
                .map(time -> !LocalDate.parse(time.group(1)).isAfter(lastDay))
                .orElse(true);
    }

    /** A day a month does not have becomes its last one. */
    private static String moved(String day, long months) {
        return LocalDate.parse(day).plusMonths(months).toString();
    }

    private static SubAccount subAccount(NamedCsvRecord line) {
        return new SubAccount(line.getField("ProviderName"), line.getField("SubAccountId"));
    }

    private static String text() {
        try {
            return FILE.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
