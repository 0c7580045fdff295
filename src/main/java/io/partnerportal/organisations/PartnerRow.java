package io.partnerportal.organisations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One partner as the operator's list shows it.
 *
 * @param standing what the operator decided about this partner itself
 */
public record PartnerRow(
        long id,
        String publicId,
        String accountName,
        String company,
        String email,
        PartnerIdentity identity,
        @Nullable String distributor,
        PartnerStanding standing,
        int members,
        int customers,
        Instant createdAt) {}
