package io.partnerportal.clientele;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.associations.EndReason;
import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One association of the partner, past or present (关联记录).
 *
 * @param type the last one it had
 * @param validFrom first day that counts for the partner
 * @param validTo first day that no longer does; absent while it lasts
 * @param endedAt absent while it lasts
 * @param manager who looks after the customer, or did last
 */
public record AssociationRecord(
        long id,
        String publicId,
        long customerId,
        String customerPublicId,
        String accountName,
        String displayName,
        AssociationType type,
        Instant begunAt,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable String manager) {

    /**
     * Which records to list.
     *
     * @param text part of the customer's name or account name; empty for all
     * @param lasting only those that last, or only those that ended; absent for both
     * @param customer of one customer only
     */
    public record Filter(
            String text,
            @Nullable Boolean lasting,
            @Nullable PublicId customer) {
        public static final Filter ALL = new Filter("", null, null);
    }

    /** Where a page ends, the newest first. */
    public record Key(Instant begunAt, long id) {
        public static final Key NEWEST = new Key(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    public Key key() {
        return new Key(begunAt, id);
    }

    public boolean isLasting() {
        return endedAt == null;
    }
}
