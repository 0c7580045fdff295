package io.partnerportal.consumption;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.PublicId;
import org.jspecify.annotations.Nullable;

/**
 * Which month somebody wants summed up (消费汇总). What is absent does not matter.
 *
 * @param reseller one of the caller's own resellers, whose consumption is then read instead of the caller's
 */
public record SummaryFilter(
        BillingCycle cycle,
        @Nullable PublicId reseller,
        @Nullable PublicId customer,
        @Nullable PublicId manager,
        @Nullable AssociationType type) {

    public static SummaryFilter of(BillingCycle cycle) {
        return new SummaryFilter(cycle, null, null, null, null);
    }
}
