package io.partnerportal.focus;

import static io.partnerportal.focus.FocusColumn.*;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.focus.Problem.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a bill is right or wrong (issue 2, "Bad input"). */
class FocusReaderTest {

    private static final String HEADER = "BilledCost,BillingCurrency,BillingPeriodStart,ChargePeriodStart,"
            + "ChargeCategory,ProviderName,SubAccountId,ServiceName,ChargeDescription,Tags,ListCost\n";
    private static final String LINE =
            "1.5,USD,2024-09-01 00:00:00,2024-09-18 22:00:00,Usage,AWS,5173,Amazon SQS,requests,NULL,2\n";

    @Test
    void the_sample_is_read_to_the_last_digit() throws Exception {
        var sum = BigDecimal.ZERO;
        int september = 0;
        int zero = 0;

        try (var reader = open(sample())) {
            for (var line = reader.next(); line != null; line = reader.next()) {
                assertThat(line.problems()).isEmpty();
                sum = sum.add(line.billed());
                september += line.billingDay().equals(LocalDate.of(2024, 9, 1)) ? 1 : 0;
                zero += line.billed().signum() == 0 ? 1 : 0;
            }
            assertThat(reader.header().version()).isEqualTo("1.0");
        }

        assertThat(sum).isEqualByComparingTo("20.52022672899");
        assertThat(september).isEqualTo(999);
        assertThat(zero).isEqualTo(329);
    }

    @Test
    void a_byte_order_mark_gzip_and_utf_16_change_nothing() throws Exception {
        var plain = texts(HEADER + LINE);

        assertThat(texts(join(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, (HEADER + LINE).getBytes(UTF_8))))
                .isEqualTo(plain);
        assertThat(texts(("\ufeff" + HEADER + LINE).getBytes(UTF_16LE))).isEqualTo(plain);
        assertThat(texts(("\ufeff" + HEADER + LINE).getBytes(UTF_16BE))).isEqualTo(plain);
        assertThat(texts(gzip((HEADER + LINE).getBytes(UTF_8)))).isEqualTo(plain);
        assertThat(texts(gzip(("\ufeff" + HEADER + LINE).getBytes(UTF_16LE)))).isEqualTo(plain);
    }

    @Test
    void columns_are_found_in_any_order_and_case_and_quoted_or_not() throws Exception {
        var file = "\"servicename\",SUBACCOUNTID,\"ServiceProviderName\",chargecategory,ChargePeriodStart,"
                + "BillingPeriodStart,\"BillingCurrency\",billedcost\r\n"
                + "\"SQS\",\"1\",\"AWS\",Usage,2024-09-18T22:00:00Z,2024-09-01,\"USD\",\"0.5\"\r\n";

        try (var reader = open(file)) {
            var line = read(reader);

            assertThat(line.problems()).isEmpty();
            assertThat(line.known(PROVIDER_NAME)).isEqualTo("AWS");
            assertThat(line.billed()).isEqualTo("0.5");
            assertThat(reader.header().version()).isEqualTo("1.3");
        }
    }

    @Test
    void where_both_provider_spellings_stand_the_newer_counts_and_both_are_kept() throws Exception {
        var file = (HEADER + LINE).replaceFirst("\n", ",ServiceProviderName\n").replaceFirst("2\n", "2,Amazon\n");

        try (var reader = open(file)) {
            var line = read(reader);

            assertThat(line.known(PROVIDER_NAME)).isEqualTo("Amazon");
            assertThat(others(line)).isEqualTo("{\"ProviderName\":\"AWS\",\"ServiceProviderName\":\"Amazon\"}");
        }
    }

    @Test
    void quotes_and_line_breaks_in_fields_and_json_in_tags_are_text() throws Exception {
        var file = HEADER
                + LINE.replace("requests", "\"a \"\"quoted\"\"\nsecond, line\"")
                        .replace("NULL", "\"{\"\"env\"\": \"\"dev\"\"}\"")
                + LINE;

        try (var reader = open(file)) {
            var line = read(reader);
            assertThat(line.text(CHARGE_DESCRIPTION)).isEqualTo("a \"quoted\"\nsecond, line");
            assertThat(line.text(TAGS)).isEqualTo("{\"env\": \"dev\"}");
            assertThat(read(reader).number()).isEqualTo(4);
        }
    }

    @Test
    void only_the_bare_word_null_and_nothing_at_all_are_absent() throws Exception {
        var file = HEADER + LINE + LINE.replace("NULL", "\"NULL\"") + LINE.replace("NULL", "\"\"");

        try (var reader = open(file)) {
            assertThat(read(reader).text(TAGS)).isNull();
            assertThat(read(reader).text(TAGS)).isEqualTo("NULL");
            assertThat(read(reader).text(TAGS)).isNull();
        }
    }

    @Test
    void columns_that_focus_does_not_know_are_kept() throws Exception {
        var file = (HEADER + LINE).replaceFirst("\n", ",x_Note,Id\n").replace(",2\n", ",2,\"a \"\"b\"\" \\\",NULL\n");

        try (var reader = open(file)) {
            assertThat(others(read(reader))).isEqualTo("{\"x_Note\":\"a \\\"b\\\" \\\\\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void an_empty_file_is_refused(String file) {
        assertThat(refusal(file.getBytes(UTF_8)).reason()).isEqualTo(Reason.EMPTY_FILE);
    }

    @Test
    void what_is_no_csv_is_refused() throws IOException {
        assertThat(refusal("PK\3\4 and more".getBytes(UTF_8)).reason()).isEqualTo(Reason.ZIP_FILE);
        assertThat(refusal("Dear Sir or Madam,\nplease find".getBytes(UTF_8)).reason())
                .isEqualTo(Reason.NOT_A_CSV);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                        .reason())
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(gzip(new byte[0])).reason()).isEqualTo(Reason.EMPTY_FILE);
    }

    @Test
    void a_missing_mandatory_column_and_a_column_twice_are_named() {
        assertThat(refusal((HEADER + LINE).replace("SubAccountId", "Account").getBytes(UTF_8)))
                .isEqualTo(new Problem(1, "SubAccountId", Reason.MISSING_COLUMN, "SubAccountId"));
        assertThat(refusal((HEADER + LINE).replace("Tags", "billedcost").getBytes(UTF_8)))
                .isEqualTo(new Problem(1, "billedcost", Reason.COLUMN_TWICE, "billedcost"));
    }

    @Test
    void a_cut_off_gzip_a_quote_left_open_and_a_file_too_large_are_refused() throws IOException {
        var lines = (HEADER + LINE.repeat(5000)).getBytes(UTF_8);
        var packed = gzip(lines);

        assertThat(refusal(Arrays.copyOf(packed, packed.length - 20)).reason()).isEqualTo(Reason.CUT_OFF);
        assertThat(refusal(Arrays.copyOf(packed, 5)).reason()).isEqualTo(Reason.CUT_OFF);
        assertThat(refusal((HEADER + LINE + "\"1.5,USD\n").getBytes(UTF_8)))
                .isEqualTo(new Problem(3, "", Reason.BROKEN_QUOTES, ""));
        assertThatExceptionOfType(FocusRefused.class)
                .isThrownBy(() -> readAll(FocusReader.open(new ByteArrayInputStream(packed), 10_000)))
                .matches(refused -> refused.problem().reason() == Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, abc, BilledCost, NOT_A_NUMBER",
        "1.5, '\"1,5\"', BilledCost, NOT_A_NUMBER",
        "1.5, NaN, BilledCost, NOT_A_NUMBER",
        "1.5, 1234567890123456789012345678901234567890, BilledCost, NUMBER_TOO_BIG",
        "1.5, 1e999999999, BilledCost, NUMBER_TOO_BIG",
        "1.5, 999999999999999.9999999999999999, BilledCost, NUMBER_TOO_BIG",
        "1.5, NULL, BilledCost, MISSING_VALUE",
        "USD, US Dollar, BillingCurrency, NOT_A_CURRENCY",
        "2024-09-18 22:00:00, 2024-02-30 00:00:00, ChargePeriodStart, NOT_A_DATE",
        "2024-09-18 22:00:00, 18.09.2024, ChargePeriodStart, NOT_A_DATE",
        "2024-09-18 22:00:00, 2024-09-18 25:00:00, ChargePeriodStart, NOT_A_DATE",
        "2024-09-18 22:00:00, 0024-09-18 22:00:00, ChargePeriodStart, NOT_A_DATE",
        "Usage, Gift, ChargeCategory, UNKNOWN_CATEGORY",
        "5173, '', SubAccountId, MISSING_VALUE",
        "5173, '\"   \"', SubAccountId, MISSING_VALUE",
    })
    void a_wrong_value_is_reported_with_its_line_and_field(String right, String wrong, String field, Reason reason)
            throws Exception {
        try (var reader = open(HEADER + LINE + LINE.replaceFirst(right, wrong))) {
            read(reader);

            assertThat(read(reader).problems())
                    .extracting(Problem::line, Problem::field, Problem::reason)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, field, reason));
        }
    }

    @Test
    void a_line_with_too_few_or_too_many_fields_is_reported() throws Exception {
        try (var reader = open(HEADER + "1.5,USD\n" + LINE.replace("\n", ",more\n"))) {
            assertThat(read(reader).problems()).extracting(Problem::reason).containsExactly(Reason.FIELD_COUNT);
            assertThat(read(reader).problems()).extracting(Problem::reason).containsExactly(Reason.FIELD_COUNT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.1234567890123456, 0.123456789012346, 1",
        "0.10000000000000000000, 0.1, 0",
        "-8.0E-7, -0.0000008, 0",
        "+5, 5, 0",
        "1E+3, 1000, 0",
        "0.0000000000000005, 0.000000000000001, 1",
    })
    void numbers_keep_fifteen_decimals_and_what_is_rounded_is_counted(String written, String kept, int rounded)
            throws Exception {
        try (var reader = open(HEADER + LINE.replaceFirst("1.5", java.util.regex.Matcher.quoteReplacement(written)))) {
            var line = read(reader);

            assertThat(line.problems()).isEmpty();
            assertThat(line.billed()).isEqualByComparingTo(kept);
            assertThat(line.rounded()).isEqualTo(rounded);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-18, 2024-09-18 00:00:00",
        "2024-09-18T22:00:00Z, 2024-09-18 22:00:00",
        "2024-09-18T22:00Z, 2024-09-18 22:00:00",
        "2024-09-18T22:00:00.0000000Z, 2024-09-18 22:00:00",
        "2024-09-18 22:00:00.250, 2024-09-18 22:00:00.25",
        "2024-09-19T06:00:00+08:00, 2024-09-18 22:00:00",
    })
    void times_are_read_in_every_common_form_and_mean_utc(String written, String kept) throws Exception {
        try (var reader = open(HEADER + LINE.replace("2024-09-18 22:00:00", written))) {
            var line = read(reader);

            assertThat(line.problems()).isEmpty();
            assertThat(columns(line).get(CHARGE_PERIOD_START.ordinal())).isEqualTo(kept);
        }
    }

    private static FocusLine read(FocusReader reader) throws IOException, FocusRefused {
        var line = reader.next();
        assertThat(line).isNotNull();
        return line;
    }

    private static List<List<String>> texts(String file) throws Exception {
        return texts(file.getBytes(UTF_8));
    }

    private static List<List<String>> texts(byte[] file) throws Exception {
        return readAll(FocusReader.open(new ByteArrayInputStream(file), Long.MAX_VALUE));
    }

    private static List<List<String>> readAll(FocusReader reader) throws Exception {
        var lines = new ArrayList<List<String>>();
        try (reader) {
            for (var line = reader.next(); line != null; line = reader.next()) {
                lines.add(columns(line));
            }
        }
        return lines;
    }

    private static List<String> columns(FocusLine line) {
        var texts = new Texts();
        line.columns(texts);
        return texts.all;
    }

    private static String others(FocusLine line) {
        var texts = new Texts();
        line.others(texts);
        return texts.all.getFirst();
    }

    private static Problem refusal(byte[] file) {
        try {
            readAll(FocusReader.open(new ByteArrayInputStream(file), Long.MAX_VALUE));
        } catch (FocusRefused refused) {
            return refused.problem();
        } catch (Exception other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("The file was taken");
    }

    private static FocusReader open(String file) throws IOException, FocusRefused {
        return open(new ByteArrayInputStream(file.getBytes(UTF_8)));
    }

    private static FocusReader open(InputStream file) throws IOException, FocusRefused {
        return FocusReader.open(file, Long.MAX_VALUE);
    }

    private static InputStream sample() {
        return FocusReaderTest.class.getResourceAsStream("/demo/focus-1.0-sample.csv");
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** Collects fields as text. */
    private static final class Texts implements FocusLine.Fields {

        private final List<String> all = new ArrayList<>();

        @Override
        public void present(char[] chars, int from, int to) {
            all.add(new String(chars, from, to - from));
        }

        @Override
        public void absent() {
            all.add(null);
        }
    }
}
