package io.partnerportal.prospects;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pre-registration as lists show it.
 *
 * @param partner name of the partner that claims it
 * @param softCause why the operator is or was asked; absent where nobody was
 * @param expiresAt first moment others may register it; absent while the operator has not decided
 * @param endedAt when it was given up, associated or over
 */
public record ProspectRow(
        long id,
        String publicId,
        String partner,
        String company,
        String contact,
        @Nullable String email,
        @Nullable String mobile,
        String language,
        String note,
        ProspectState state,
        @Nullable SoftCause softCause,
        Instant createdAt,
        String createdBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable Instant expiresAt,
        @Nullable Instant endedAt) {

    public PublicId key() {
        return new PublicId(publicId);
    }

    /** To register it anew, once it is no longer held. */
    public NewProspect again() {
        return new NewProspect(company, contact, email, mobile, language, note);
    }
}
