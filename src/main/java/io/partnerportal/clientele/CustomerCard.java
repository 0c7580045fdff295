package io.partnerportal.clientele;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.kernel.PublicId;
import org.jspecify.annotations.Nullable;

/**
 * One customer as the parts of its page know it.
 *
 * @param reseller whose customer it is, where a distributor looks at a reseller's; absent for an own one
 */
public record CustomerCard(LiveRelation relation, @Nullable PublicId reseller) {

    public PublicId id() {
        return relation.customerId();
    }

    /** Database key of the customer. */
    public long key() {
        return relation.customer();
    }

    public boolean isOwn() {
        return reseller == null;
    }
}
