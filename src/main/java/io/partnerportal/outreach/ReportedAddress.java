package io.partnerportal.outreach;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report, as the operator reads it.
 *
 * @param masked as much of the address as is kept
 * @param reporter network address of whoever reported it
 * @param liftedAt absent while the address is blocked
 */
public record ReportedAddress(
        long id,
        String publicId,
        String masked,
        Instant reportedAt,
        String reporter,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy) {

    public PublicId key() {
        return new PublicId(publicId);
    }

    public boolean isBlocked() {
        return liftedAt == null;
    }
}
