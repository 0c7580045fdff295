package io.partnerportal.charts;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one chart, equally the rows of the table behind it.
 *
 * @param labels what stands along the axis, such as days
 * @param unit what the figures count, such as {@code CNY}
 */
public record ChartData(List<String> labels, List<Series> series, String unit) implements Serializable {

    /** One line or one set of bars; a figure that does not exist is absent, not zero. */
    public record Series(String name, List<@Nullable BigDecimal> figures) implements Serializable {}

    public ChartData {
        labels = List.copyOf(labels);
        for (var one : series) {
            if (one.figures().size() != labels.size()) {
                throw new IllegalArgumentException(one.name() + " does not have a figure per label");
            }
        }
    }
}
