package io.partnerportal.freezing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A freeze that lasts or lasted.
 *
 * @param by who froze, as the operation log calls the user
 * @param end when it ended; absent while it lasts
 * @param retentionUntil last day on which resources can be unfrozen; absent where they ran on
 */
public record FreezePeriod(
        FreezeKind kind,
        String reason,
        String by,
        Instant begin,
        @Nullable Instant end,
        @Nullable LocalDate retentionUntil) {}
