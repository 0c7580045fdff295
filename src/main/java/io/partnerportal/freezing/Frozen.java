package io.partnerportal.freezing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A freeze that lasts.
 *
 * @param retentionUntil last day on which resources can be unfrozen; absent where they run on
 */
public record Frozen(
        long id,
        long customerId,
        FreezeKind kind,
        String reason,
        Instant frozenAt,
        @Nullable LocalDate retentionUntil) {

    public FrozenState state() {
        return FrozenState.of(kind);
    }
}
