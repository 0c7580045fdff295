package io.partnerportal.consumptionlines;

import io.partnerportal.associations.AssociationType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One consumption line (消费明细) as its readers see it.
 *
 * @param partner key of the partner the line is stamped with, 0 for none
 * @param start 消费时间, UTC
 * @param transaction 交易号: import and line
 * @param type absent where the customer had no partner on that day
 * @param product 产品名称, what was charged
 * @param officialCost 官网价
 * @param due 应付金额
 */
public record LineRow(
        long partner,
        LocalDateTime start,
        long id,
        String transaction,
        int cycle,
        String customer,
        String accountName,
        @Nullable AssociationType type,
        @Nullable String manager,
        String service,
        @Nullable String serviceZh,
        @Nullable String resourceType,
        @Nullable String product,
        @Nullable String sku,
        @Nullable String region,
        int chargeMode,
        int billType,
        @Nullable String resourceName,
        @Nullable String resourceId,
        String subAccount,
        @Nullable String subAccountName,
        BigDecimal officialCost,
        BigDecimal due,
        String currency) {

    /** Where a page ends; for the operator the partner counts first. */
    public record Key(long partner, LocalDateTime start, long id) {
        public static final Key NEWEST = new Key(-1, LocalDateTime.of(9999, 1, 1, 0, 0), Long.MAX_VALUE);
    }

    public Key key() {
        return new Key(partner, start, id);
    }

    /** 折扣金额: official price less what is due (M5). */
    public BigDecimal discount() {
        return officialCost.subtract(due);
    }
}
