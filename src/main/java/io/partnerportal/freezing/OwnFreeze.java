package io.partnerportal.freezing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer reads of its own being frozen.
 *
 * @param reason as the partner gave it; empty where the partner itself is frozen
 * @param retentionUntil last day on which resources can be unfrozen
 */
public record OwnFreeze(
        FrozenState state, String reason, @Nullable LocalDate retentionUntil) {}
