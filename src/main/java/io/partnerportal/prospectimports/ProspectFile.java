package io.partnerportal.prospectimports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.partnerportal.prospects.NewProspect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the file of a partner: UTF-8 with or without a mark, a header in either language, at most a hundred rows. */
final class ProspectFile {

    static final int MOST_ROWS = 100;
    static final int MOST_BYTES = 1_000_000;

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("company", "company"),
            Map.entry("公司", "company"),
            Map.entry("contact", "contact"),
            Map.entry("联系人", "contact"),
            Map.entry("email", "email"),
            Map.entry("邮箱", "email"),
            Map.entry("mobile", "mobile"),
            Map.entry("手机号", "mobile"),
            Map.entry("language", "language"),
            Map.entry("语言", "language"),
            Map.entry("note", "note"),
            Map.entry("备注", "note"));

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("", "zh-CN"),
            Map.entry("zh-cn", "zh-CN"),
            Map.entry("zh", "zh-CN"),
            Map.entry("chinese", "zh-CN"),
            Map.entry("中文", "zh-CN"),
            Map.entry("en", "en"),
            Map.entry("english", "en"),
            Map.entry("英文", "en"));

    private ProspectFile() {}

    /** @throws UnusableFile too long, not UTF-8, no CSV, without the columns needed, or without rows */
    static List<FileRow> read(InputStream file) throws IOException {
        var records = records(text(file.readNBytes(MOST_BYTES + 1)));
        if (records.size() < 2) {
            throw new UnusableFile("prospectimports.no-rows");
        }
        if (records.size() - 1 > MOST_ROWS) {
            throw new UnusableFile("prospectimports.too-many-rows", MOST_ROWS);
        }
        var columns = columns(records.getFirst());
        return records.stream()
                .skip(1)
                .map(row -> new FileRow(Math.toIntExact(row.getStartingLineNumber()), prospect(row, columns)))
                .toList();
    }

    private static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnusableFile("prospectimports.too-long", MOST_BYTES / 1_000_000);
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new UnusableFile("prospectimports.not-utf8");
        }
    }

    private static List<CsvRecord> records(String text) {
        var records = new ArrayList<CsvRecord>();
        try (var csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            csv.forEach(records::add);
        } catch (CsvParseException | IOException broken) {
            throw new UnusableFile("prospectimports.not-csv");
        }
        return records;
    }

    private static Map<String, Integer> columns(CsvRecord header) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            var known = HEADINGS.get(header.getField(i).strip().toLowerCase(Locale.ROOT));
            if (known != null) {
                columns.putIfAbsent(known, i);
            }
        }
        if (!columns.containsKey("company")
                || !columns.containsKey("contact")
                || !columns.containsKey("email") && !columns.containsKey("mobile")) {
            throw new UnusableFile("prospectimports.no-header");
        }
        return columns;
    }

    private static NewProspect prospect(CsvRecord row, Map<String, Integer> columns) {
        var language = cell(row, columns, "language");
        return new NewProspect(
                cell(row, columns, "company"),
                cell(row, columns, "contact"),
                cell(row, columns, "email"),
                cell(row, columns, "mobile"),
                LANGUAGES.getOrDefault(language.toLowerCase(Locale.ROOT), language),
                cell(row, columns, "note"));
    }

    /** Spreadsheets keep a number's leading plus by an apostrophe. */
    private static String cell(CsvRecord row, Map<String, Integer> columns, String column) {
        var at = columns.get(column);
        var cell =
                at == null || at >= row.getFieldCount() ? "" : row.getField(at).strip();
        return cell.startsWith("'+") ? cell.substring(1) : cell;
    }
}
