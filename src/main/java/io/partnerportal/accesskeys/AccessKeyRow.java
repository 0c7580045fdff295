package io.partnerportal.accesskeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the caller's own access keys; its secret is never shown again.
 *
 * @param accessKey what requests name (AK)
 * @param lastUsedAt to the minute, absent when it never was
 * @param lockedUntil absent unless too many requests in a row were signed wrongly
 */
public record AccessKeyRow(
        String publicId,
        String accessKey,
        String note,
        AccessKeyStatus status,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant lockedUntil) {}
