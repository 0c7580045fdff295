package io.partnerportal.focus;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a FOCUS line is in the words of the partner center (decision 20a).
 *
 * @param chargeMode 计费模式: 1 yearly/monthly, 3 pay-per-use, 10 reserved instance, 11 savings plan
 * @param billType 账单类型: 1 new, 5 usage, 8 auto-renew, 9 compensation, 16 charge, 20 refund of a change
 * @param official 官网价; less the discount it is what is due, so M5 holds by construction
 */
public record ChargeTerms(int chargeMode, int billType, BigDecimal official) {

    /** @param commitment CommitmentDiscountCategory, or any name of a commitment, absent where there is none */
    static ChargeTerms of(
            Category category,
            boolean recurring,
            boolean correction,
            @Nullable String commitment,
            BigDecimal billed,
            @Nullable BigDecimal list) {
        return new ChargeTerms(
                chargeMode(category, recurring, commitment),
                billType(category, recurring, correction, billed.signum()),
                official(billed, list));
    }

    private static int chargeMode(Category category, boolean recurring, @Nullable String commitment) {
        if (category == Category.PURCHASE || recurring) {
            return 1;
        }
        if (commitment == null) {
            return 3;
        }
        return commitment.equalsIgnoreCase("Spend") ? 11 : 10;
    }

    private static int billType(Category category, boolean recurring, boolean correction, int sign) {
        return switch (category) {
            case USAGE -> correction && sign < 0 ? 20 : 5;
            case PURCHASE -> recurring ? 8 : 1;
            case CREDIT -> 9;
            case ADJUSTMENT -> sign < 0 ? 9 : 16;
            case TAX -> 16;
        };
    }

    private static BigDecimal official(BigDecimal billed, @Nullable BigDecimal list) {
        if (list == null || list.signum() * billed.signum() < 0) {
            return billed;
        }
        return list.abs().compareTo(billed.abs()) < 0 ? billed : list;
    }

    /** ChargeCategory of FOCUS. */
    enum Category {
        USAGE,
        PURCHASE,
        TAX,
        CREDIT,
        ADJUSTMENT;

        static @Nullable Category named(String name) {
            for (var category : values()) {
                if (category.name().equalsIgnoreCase(name)) {
                    return category;
                }
            }
            return null;
        }
    }
}
