package io.partnerportal.dashboard.ui;

import io.partnerportal.consumption.Summary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A month so far beside the same days of the month before, in one currency. */
record MonthComparison(String currency, BigDecimal now, BigDecimal before) {

    private static final int DECIMALS = 4;

    /** One for each currency of either month; of the month before only the days that this month has had. */
    static List<MonthComparison> of(List<Summary.Day> month, List<Summary.Day> monthBefore, LocalDate lastDay) {
        return Stream.concat(month.stream(), monthBefore.stream())
                .map(Summary.Day::currency)
                .distinct()
                .sorted()
                .map(currency -> new MonthComparison(
                        currency,
                        sum(month, day -> day.currency().equals(currency)),
                        sum(monthBefore, day -> day.currency().equals(currency) && counts(day.day(), lastDay))))
                .toList();
    }

    /** A whole month is compared with a whole month, however many days the two have. */
    private static boolean counts(LocalDate before, LocalDate lastDay) {
        return before.getDayOfMonth() <= lastDay.getDayOfMonth() || lastDay.getDayOfMonth() == lastDay.lengthOfMonth();
    }

    private static BigDecimal sum(List<Summary.Day> days, Predicate<Summary.Day> wanted) {
        return days.stream().filter(wanted).map(Summary.Day::expenditure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By which share it grew; absent where there was nothing to grow from. */
    @Nullable
    BigDecimal change() {
        return before.signum() == 0 ? null : now.subtract(before).divide(before, DECIMALS, RoundingMode.HALF_UP);
    }
}
