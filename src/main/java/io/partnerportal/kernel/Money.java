package io.partnerportal.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of one currency (金额). Amounts of different currencies never meet. Imported amounts keep up
 * to 15 decimals; the only rounding is HALF_UP, here (decision 13, M2).
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** What screens and the API show at most. */
    public static final int SHOWN_DECIMALS = 8;

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public Money plus(Money other) {
        return new Money(amount.add(inSameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** The total of a cycle, rounded to two decimals. */
    public Money settled() {
        return rounded(2);
    }

    /** One line's amount, as a reader sees it. */
    public Money shown() {
        return amount.scale() > SHOWN_DECIMALS ? rounded(SHOWN_DECIMALS) : this;
    }

    private Money rounded(int decimals) {
        return new Money(round(amount, decimals), currency);
    }

    /** The one rounding rule of the house. */
    public static BigDecimal round(BigDecimal amount, int decimals) {
        return amount.setScale(decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inSameCurrency(other).amount);
    }

    private Money inSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s is not %s".formatted(other.currency, currency));
        }
        return other;
    }
}
