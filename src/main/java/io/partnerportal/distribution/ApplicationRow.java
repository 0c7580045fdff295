package io.partnerportal.distribution;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One application.
 *
 * @param mobile the owner's; absent where none is known
 * @param distributor full name of the company one would sell under
 * @param decidedAt when the last decision fell; absent before
 * @param reason why it was rejected; absent otherwise
 */
public record ApplicationRow(
        long id,
        String publicId,
        String accountName,
        String company,
        String contact,
        @Nullable String mobile,
        String email,
        String note,
        String distributor,
        ApplicationState state,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason) {

    public PublicId key() {
        return new PublicId(publicId);
    }
}
