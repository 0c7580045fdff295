package io.partnerportal.consumptionlines;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** What a row of a rollup says of its lines. */
public final class Sums {

    private BigDecimal expenditure = BigDecimal.ZERO;
    private BigDecimal refund = BigDecimal.ZERO;
    private BigDecimal official = BigDecimal.ZERO;
    private long lines;
    private long zeros;

    public void add(BigDecimal due, BigDecimal listed) {
        lines++;
        official = official.add(listed);
        switch (due.signum()) {
            case 0 -> zeros++;
            case 1 -> expenditure = expenditure.add(due);
            default -> refund = refund.add(due);
        }
    }

    /** In the order of {@link Rollup#SUMS}. */
    public Stream<Object> values() {
        return Stream.of(expenditure, refund, official, lines, zeros);
    }
}
