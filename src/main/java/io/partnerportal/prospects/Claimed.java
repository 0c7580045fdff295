package io.partnerportal.prospects;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A pre-registration, as the modules above need to know it.
 *
 * @param createdBy database key of the user whose prospect it is
 * @param state as of now: one whose days are over is {@link ProspectState#EXPIRED}
 * @param language tag of the language the prospect is written to in
 * @param expiresAt absent while the operator has not decided
 */
public record Claimed(
        long id,
        String publicId,
        long partner,
        long createdBy,
        String company,
        String contact,
        @Nullable String email,
        @Nullable String mobile,
        String language,
        ProspectState state,
        @Nullable Instant expiresAt) {

    public PublicId key() {
        return new PublicId(publicId);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public boolean isRegistered() {
        return state == ProspectState.REGISTERED;
    }
}
