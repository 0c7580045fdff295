package io.partnerportal.unlinking;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.unlinkchecks.RequestKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request as those see it whom it concerns.
 *
 * @param customer display name
 * @param partner display name
 * @param toType type the customer is to have; only where that is asked for
 * @param decisionReason empty where none was given
 */
public record RequestRow(
        long id,
        String publicId,
        String customer,
        String accountName,
        String partner,
        RequestKind kind,
        @Nullable AssociationType toType,
        RequestSide side,
        String reason,
        RequestState state,
        String requestedBy,
        Instant requestedAt,
        Instant expiresAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String decisionReason) {

    /** Whether the operator may end the association it asks to end: neither side has taken it back, nor is it over. */
    public boolean mayBeForced() {
        return kind == RequestKind.UNLINK
                && switch (state) {
                    case PENDING, REFUSED, EXPIRED -> true;
                    case AGREED, UNILATERAL, CANCELLED, FORCED -> false;
                };
    }

    public PublicId key() {
        return new PublicId(publicId);
    }
}
