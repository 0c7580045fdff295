/**
 * What customers consumed, line by line and summed up (消费明细行): how lines are kept, found, counted and told apart,
 * and the rollups that follow them. Who may ask for what is decided above, by {@code consumption}; lines come in
 * through {@code imports}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Consumption lines",
        allowedDependencies = {"associations", "focus"})
package io.partnerportal.consumptionlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
