/**
 * Freezing resale customers (冻结/解冻): who is frozen, since when, how much of it, and until when what it has is kept.
 * Door: {@link io.partnerportal.freezing.FreezingService}; other modules ask {@link io.partnerportal.freezing.Freezes}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Freezing",
        allowedDependencies = {
            "associations",
            "batches",
            "home",
            "mypartner",
            "notifications",
            "organisations",
            "protection",
            "resellers"
        })
package io.partnerportal.freezing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
