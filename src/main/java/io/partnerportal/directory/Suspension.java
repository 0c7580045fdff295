package io.partnerportal.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an account could not be used.
 *
 * @param restoredAt absent while it lasts
 */
public record Suspension(
        String reason,
        String suspendedBy,
        Instant suspendedAt,
        @Nullable String restoreReason,
        @Nullable String restoredBy,
        @Nullable Instant restoredAt) {}
