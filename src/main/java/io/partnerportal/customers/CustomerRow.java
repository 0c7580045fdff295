package io.partnerportal.customers;

import io.partnerportal.associations.AssociationType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One customer as the operator's list shows it, with partner and manager of today. */
public record CustomerRow(
        long id,
        String publicId,
        String accountName,
        String displayName,
        String email,
        @Nullable Long partnerId,
        @Nullable String partnerPublicId,
        @Nullable String partner,
        @Nullable AssociationType type,
        @Nullable LocalDate associatedSince,
        @Nullable String manager,
        Instant createdAt) {}
