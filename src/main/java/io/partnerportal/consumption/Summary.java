package io.partnerportal.consumption;

import io.partnerportal.associations.AssociationType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a month sums up to. Amounts are exact; whoever shows a total rounds it. Currencies never meet. */
public final class Summary {

    private Summary() {}

    /**
     * One currency and association type.
     *
     * @param expenditure 消费总额, what is due above zero
     * @param refund 退款总额, what is due below zero
     */
    public record Total(
            String currency, @Nullable AssociationType type, BigDecimal expenditure, BigDecimal refund, long lines) {}

    /** One day and currency. */
    public record Day(LocalDate day, String currency, BigDecimal expenditure, BigDecimal refund) {}

    /** One cycle and currency. */
    public record Month(int cycle, String currency, BigDecimal expenditure, BigDecimal refund) {}

    /**
     * One customer and currency.
     *
     * @param type of the newest line, since a customer may change within a month
     */
    public record Customer(
            String publicId,
            String name,
            String accountName,
            @Nullable AssociationType type,
            String currency,
            BigDecimal expenditure,
            BigDecimal refund) {}

    /** One service and currency. */
    public record Service(
            String publicId,
            String provider,
            String name,
            @Nullable String nameZh,
            String currency,
            BigDecimal expenditure,
            BigDecimal refund) {}

    /** A customer that consumed in a cycle (M42); perhaps associated with somebody else by now. */
    public record Consumer(String publicId, String name, String accountName, boolean associated, long lines) {}

    /** Which of the two lists of customers, and by what they are ordered. */
    public enum Kind {
        EXPENDITURE("sum(r.expenditure) > 0", "sum(r.expenditure) desc"),
        REFUND("sum(r.refund) < 0", "sum(r.refund)");

        private final String having;
        private final String order;

        Kind(String having, String order) {
            this.having = having;
            this.order = order;
        }

        String having() {
            return having;
        }

        String order() {
            return order;
        }
    }
}
