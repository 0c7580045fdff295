package io.partnerportal.directory;

import io.partnerportal.accounts.UserStatus;
import io.partnerportal.identity.UserKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One user of an account as the operator sees it.
 *
 * @param lastSignedIn absent when never
 * @param lockedUntil absent unless wrong passwords have locked the user (R27)
 * @param secondFactor whether a code is asked for at sign-in
 */
public record AccountUser(
        String publicId,
        String name,
        String displayName,
        UserKind kind,
        UserStatus status,
        @Nullable Instant lastSignedIn,
        @Nullable Instant lockedUntil,
        boolean secondFactor) {}
