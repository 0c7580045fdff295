package io.partnerportal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A bill of a test's own: the sample with providers that no other test knows, so that nothing meets it. */
public final class Bill {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String text;

    private Bill(String text) {
        this.text = text;
    }

    public static Bill sample() {
        int number = COUNTER.incrementAndGet();
        return new Bill(read("/demo/focus-1.0-sample.csv")
                .replace(",\"AWS\",", ",\"AWS " + number + "\",")
                .replace(",\"Microsoft\",\"Microsoft\",", ",\"Microsoft " + number + "\",\"Microsoft\",")
                .replace(",\"Oracle\",\"Oracle\",", ",\"Oracle " + number + "\",\"Oracle\","));
    }

    /** The same lines again and again, for bills of many chunks. */
    Bill times(int times) {
        int header = text.indexOf('\n') + 1;
        return new Bill(text.substring(0, header) + text.substring(header).repeat(times));
    }

    public Bill with(String found, String instead) {
        return new Bill(text.replace(found, instead));
    }

    Bill and(String more) {
        return new Bill(text + more);
    }

    public String text() {
        return text;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    public List<NamedCsvRecord> lines() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<String> providers() {
        return lines().stream()
                .map(line -> line.getField("ProviderName"))
                .distinct()
                .toList();
    }

    public List<String> subAccounts(String provider) {
        return lines().stream()
                .filter(line -> line.getField("ProviderName").equals(provider))
                .map(line -> line.getField("SubAccountId"))
                .distinct()
                .toList();
    }

    BigDecimal total() {
        return total(lines());
    }

    public java.util.Map<String, BigDecimal> totals(Function<NamedCsvRecord, String> by) {
        return lines().stream()
                .collect(Collectors.groupingBy(by, Collectors.collectingAndThen(Collectors.toList(), Bill::total)));
    }

    private static BigDecimal total(List<NamedCsvRecord> lines) {
        return lines.stream()
                .map(line -> new BigDecimal(line.getField("BilledCost")))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    private static String read(String resource) {
        try (var in = Bill.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
