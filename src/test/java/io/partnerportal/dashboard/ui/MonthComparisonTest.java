package io.partnerportal.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.consumption.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthComparisonTest {

    @Test
    void days_that_this_month_has_not_had_yet_are_left_out_of_the_month_before() {
        var compared = MonthComparison.of(
                List.of(day("2024-10-01", "CNY", "110"), day("2024-10-02", "CNY", "10")),
                List.of(day("2024-09-01", "CNY", "80"), day("2024-09-02", "CNY", "20"), day("2024-09-03", "CNY", "7")),
                LocalDate.of(2024, 10, 2));

        assertThat(compared).containsExactly(new MonthComparison("CNY", new BigDecimal("120"), new BigDecimal("100")));
        assertThat(compared.getFirst().change()).isEqualByComparingTo("0.2");
    }

    @Test
    void a_whole_month_is_compared_with_a_whole_month() {
        var compared = MonthComparison.of(
                List.of(day("2024-09-30", "CNY", "1")),
                List.of(day("2024-08-30", "CNY", "1"), day("2024-08-31", "CNY", "1")),
                LocalDate.of(2024, 9, 30));

        assertThat(compared.getFirst().before()).isEqualByComparingTo("2");
    }

    @Test
    void currencies_are_compared_one_by_one() {
        var compared = MonthComparison.of(
                List.of(day("2024-10-01", "USD", "5")),
                List.of(day("2024-09-01", "CNY", "3")),
                LocalDate.of(2024, 10, 2));

        assertThat(compared).extracting(MonthComparison::currency).containsExactly("CNY", "USD");
        assertThat(compared.getFirst().change()).isEqualByComparingTo("-1");
        assertThat(compared.getLast().change()).isNull();
    }

    private static Summary.Day day(String day, String currency, String expenditure) {
        return new Summary.Day(LocalDate.parse(day), currency, new BigDecimal(expenditure), BigDecimal.ZERO);
    }
}
