/**
 * Customers' consumption (客户消费): bills come in as FOCUS files, become lines and rollups, and are read by
 * partners and the operator. Doors: {@link io.partnerportal.consumption.ConsumptionImports} and
 * {@code SubAccountMappings} to change,
 * {@code ImportQueries}, {@link io.partnerportal.consumption.SubAccountQueries},
 * {@code ConsumptionQueries} and {@link io.partnerportal.consumption.SummaryQueries}
 * to read, {@code ConsumptionExport} for files.
 */
@NullMarked
@ApplicationModule(
        displayName = "Consumption",
        allowedDependencies = {"customers", "catalog", "focus", "launcher", "tasks"})
package io.partnerportal.consumption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
