package io.partnerportal.consumptionlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How fresh the figures are.
 *
 * @param publishedAt when the newest bill was published, UTC; absent before the first
 * @param lastDay newest charge day of any bill
 */
public record AsOf(
        @Nullable LocalDateTime publishedAt, @Nullable LocalDate lastDay) {}
