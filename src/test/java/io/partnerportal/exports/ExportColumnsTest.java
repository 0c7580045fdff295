package io.partnerportal.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

class ExportColumnsTest {

    /** What is written, numbers apart from texts. */
    private static final class Written implements Cells {

        private final List<String> numbers = new ArrayList<>();

        @Override
        public void text(String text) {
            throw new AssertionError(text + " is no number");
        }

        @Override
        public void number(String digits) {
            numbers.add(digits);
        }

        @Override
        public void end() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @CsvSource({
        "12.500000000000000, 12.50",
        "-5.000000000000000, -5.00",
        "0.123456785000000, 0.12345679",
        "0E-15, 0.00",
        "1E+3, 1000.00",
        "1234567.1, 1234567.10"
    })
    void an_amount_is_a_number_with_two_to_eight_decimals(BigDecimal amount, String written) {
        var wording = new Wording(new StaticMessageSource(), Locale.ENGLISH, ZoneId.of("UTC"), true);
        var cells = new Written();

        new ExportColumns<BigDecimal>().amount("exports.amount", row -> row).write(amount, wording, cells);

        assertThat(cells.numbers).containsExactly(written);
    }
}
