package io.partnerportal.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Bills of any length, shaped like the sample: its lines again with other times, amounts, resources and twins. */
final class GeneratedBill {

    static final String PROVIDER = "AWS bench";
    /** How many accounts each sub-account of the sample becomes. */
    static final int TWINS = 6;

    private static final String[] CHANGED = {
        "BilledCost", "ListCost", "ChargePeriodStart", "ChargePeriodEnd", "ResourceId", "SubAccountId", "Id"
    };

    private final List<String> header;
    private final List<NamedCsvRecord> templates;
    private final Random random;

    GeneratedBill(long seed) {
        this.random = new Random(seed);
        try (var sample = GeneratedBill.class.getResourceAsStream("/demo/focus-1.0-sample.csv");
                var csv = CsvReader.builder().ofNamedCsvRecord(sample)) {
            var all = csv.stream().toList();
            header = all.getFirst().getHeader();
            templates = all.stream()
                    .filter(line -> line.getField("ProviderName").equals("AWS"))
                    .filter(line -> line.getField("BillingPeriodStart").startsWith("2024-09"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Set<String> subAccounts() {
        return templates.stream()
                .map(line -> line.getField("SubAccountId"))
                .flatMap(id -> java.util.stream.IntStream.range(0, TWINS).mapToObj(twin -> twin(id, twin)))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static String twin(String subAccount, int twin) {
        return subAccount + "-" + twin;
    }

    /** Writes the next lines into a file of their own. */
    Path write(Path file, int lines) throws IOException {
        try (var writer = Files.newBufferedWriter(file, UTF_8)) {
            writer.write(header.stream().map(GeneratedBill::quoted).collect(Collectors.joining(",", "", "\n")));
            var prepared = prepared();
            for (int i = 0; i < lines; i++) {
                prepared.get(random.nextInt(prepared.size())).write(writer);
            }
        }
        return file;
    }

    private List<Line> prepared() {
        return templates.stream().map(Line::new).toList();
    }

    private static String quoted(String text) {
        return text.equals("NULL") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A line of the sample, cut where something changes. */
    private final class Line {

        private final List<String> pieces = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final NamedCsvRecord template;

        Line(NamedCsvRecord template) {
            this.template = template;
            var piece = new StringBuilder();
            for (var name : header) {
                if (List.of(CHANGED).contains(name)) {
                    pieces.add(piece.toString());
                    names.add(name);
                    piece.setLength(0);
                } else {
                    piece.append(quoted(name.equals("ProviderName") ? PROVIDER : template.getField(name)));
                }
                piece.append(',');
            }
            piece.setLength(piece.length() - 1);
            pieces.add(piece.append('\n').toString());
        }

        void write(BufferedWriter writer) throws IOException {
            int day = 1 + random.nextInt(30);
            int hour = random.nextInt(23);
            double factor = 0.5 + random.nextDouble();
            for (int i = 0; i < names.size(); i++) {
                writer.write(pieces.get(i));
                writer.write(value(names.get(i), day, hour, factor));
            }
            writer.write(pieces.getLast());
        }

        private String value(String name, int day, int hour, double factor) {
            var original = template.getField(name);
            return switch (name) {
                case "BilledCost", "ListCost" -> amount(original, factor);
                case "ChargePeriodStart" -> time(day, hour);
                case "ChargePeriodEnd" -> time(day, hour + 1);
                case "ResourceId" ->
                    original.equals("NULL") ? original : quoted(original + "/" + random.nextInt(100_000));
                case "SubAccountId" -> quoted(twin(original, random.nextInt(TWINS)));
                default -> Integer.toString(random.nextInt(10_000_000));
            };
        }

        private String amount(String original, double factor) {
            var amount = Double.parseDouble(original) * factor;
            return amount == 0 ? original : String.format("%.11f", amount);
        }

        private String time(int day, int hour) {
            return "\"2024-09-%02d %02d:00:00\"".formatted(day, hour);
        }
    }
}
