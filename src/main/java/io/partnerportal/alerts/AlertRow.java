package io.partnerportal.alerts;

import io.partnerportal.kernel.PublicId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert as lists show it.
 *
 * @param customerId public id of the customer
 * @param manager who looks after the customer now; absent where nobody does
 * @param untilDay last charge day it looked at
 * @param base mean of the windows before
 * @param current the newest window
 */
public record AlertRow(
        long id,
        String publicId,
        String customerId,
        String customer,
        String account,
        @Nullable String manager,
        LocalDate raisedOn,
        LocalDate untilDay,
        String currency,
        BigDecimal base,
        BigDecimal current,
        AlertState state,
        @Nullable AlertResult result,
        @Nullable String note,
        @Nullable String handledBy,
        @Nullable Instant handledAt) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public PublicId key() {
        return new PublicId(publicId);
    }

    /** By how many percent it dropped. */
    public int drop() {
        return HUNDRED.multiply(base.subtract(current))
                .divide(base, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
