package io.partnerportal.accesskeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An access key as a signed request finds it. */
record StoredKey(
        long id,
        long userId,
        long accountId,
        String accessKey,
        byte[] secret,
        AccessKeyStatus status,
        int failures,
        @Nullable Instant lastUsedAt,
        @Nullable Instant lockedUntil) {}
