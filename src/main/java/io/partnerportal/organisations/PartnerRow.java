package io.partnerportal.organisations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One partner as the operator's list shows it. */
public record PartnerRow(
        long id,
        String publicId,
        String accountName,
        String company,
        String email,
        PartnerIdentity identity,
        @Nullable String distributor,
        int members,
        int customers,
        Instant createdAt) {}
