package io.partnerportal.associations;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An association that lasts.
 *
 * @param customer database key of the customer
 * @param partner database key of the partner
 * @param manager database key of the account manager's user, who may not count yet; absent for nobody
 * @param validFrom first day that counts for the partner, tomorrow at the latest
 */
public record LiveRelation(
        long id,
        PublicId publicId,
        long customer,
        PublicId customerId,
        String accountName,
        String displayName,
        long partner,
        AssociationType type,
        @Nullable Long manager,
        Instant begunAt,
        LocalDate validFrom) {}
