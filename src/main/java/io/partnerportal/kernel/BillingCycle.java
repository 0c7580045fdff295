package io.partnerportal.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** A billing cycle (账期): one calendar month in UTC, stored as the number {@code yyyymm}. */
public record BillingCycle(YearMonth month) implements Comparable<BillingCycle> {

    public static BillingCycle of(int year, int month) {
        return new BillingCycle(YearMonth.of(year, month));
    }

    /** The cycle an instant falls into. */
    public static BillingCycle of(Instant instant) {
        return new BillingCycle(YearMonth.from(instant.atOffset(ZoneOffset.UTC)));
    }

    /** @param number {@code yyyymm}, as the database keeps it */
    public static BillingCycle ofNumber(int number) {
        return of(number / 100, number % 100);
    }

    /** Reads {@code yyyy-MM}; anything else is absent, since the text comes from an address bar. */
    public static Optional<BillingCycle> parse(String text) {
        try {
            return Optional.of(new BillingCycle(YearMonth.parse(text)));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    public int number() {
        return month.getYear() * 100 + month.getMonthValue();
    }

    public BillingCycle minusMonths(int months) {
        return new BillingCycle(month.minusMonths(months));
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    public boolean contains(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    @Override
    public int compareTo(BillingCycle other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
