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

    /** Whether the resources are gone (R52): nothing can be unfrozen any more, and nothing has to be before leaving. */
    public boolean isOver(LocalDate today) {
        return retentionUntil != null && today.isAfter(retentionUntil);
    }

    public FrozenState state() {
        return FrozenState.of(kind);
    }
}
