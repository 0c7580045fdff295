/**
 * Customers' consumption as partners and the operator read it (客户消费): months summed up, lines found, files of
 * both. Doors: {@link io.partnerportal.consumption.SummaryQueries}, {@link
 * io.partnerportal.consumption.ConsumptionQueries}, {@link io.partnerportal.consumption.ConsumptionExport} and their
 * siblings for the operator.
 */
@NullMarked
@ApplicationModule(
        displayName = "Consumption",
        allowedDependencies = {"associations", "consumptionlines", "customers", "exports", "focus", "tasks"})
package io.partnerportal.consumption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
