package io.partnerportal.authorisations;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One authorisation as both sides see it.
 *
 * @param note what the partner wrote when it asked; empty for nothing
 * @param decidedAt when the customer agreed or refused
 * @param endedAt when it was withdrawn, revoked or otherwise over
 * @param reason why the customer refused or revoked it; empty where none was given
 */
public record AuthorisationRow(
        String publicId,
        AuthorisationKind kind,
        AuthorisationState state,
        String note,
        Instant requestedAt,
        Instant expiresAt,
        @Nullable Instant decidedAt,
        @Nullable Instant endedAt,
        String reason) {

    public PublicId key() {
        return new PublicId(publicId);
    }
}
