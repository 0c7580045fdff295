package io.partnerportal.iamusers;

import io.partnerportal.accounts.UserStatus;
import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One IAM user of the caller's account.
 *
 * @param lastSignIn absent before the first one
 */
public record IamUserRow(
        long id,
        String publicId,
        String name,
        String displayName,
        @Nullable String email,
        UserStatus status,
        @Nullable Instant lastSignIn,
        Instant createdAt) {

    public PublicId reference() {
        return new PublicId(publicId);
    }
}
