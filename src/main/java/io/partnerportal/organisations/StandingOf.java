package io.partnerportal.organisations;

import org.jspecify.annotations.Nullable;

/**
 * How a partner stands with the vendor.
 *
 * @param own what the operator decided about this partner
 * @param effective what holds: its own or its distributor's, whichever is worse; frozen while either account is shut (R54)
 * @param referral whether the operator lets it develop customers by referral (顾问销售, R40)
 * @param resale whether the operator lets it develop customers for resale (代售)
 * @param distributor under whom a reseller sells today; absent for others
 */
public record StandingOf(
        long organisation,
        PartnerStanding own,
        PartnerStanding effective,
        boolean referral,
        boolean resale,
        PartnerIdentity identity,
        @Nullable Long distributor) {

    public boolean isFrozen() {
        return effective == PartnerStanding.FROZEN;
    }

    /** A reseller only ever resells (R40). */
    public boolean mayRefer() {
        return referral && identity != PartnerIdentity.RESELLER;
    }
}
