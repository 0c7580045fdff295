/**
 * Sub-accounts of bills and the customers they belong to (子账号归属): lines of a sub-account nobody owns wait here.
 * Doors: {@link io.partnerportal.subaccounts.SubAccountMappings} assigns, {@link
 * io.partnerportal.subaccounts.SubAccountQueries} reads.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sub-accounts",
        allowedDependencies = {"associations", "consumptionlines", "customers", "catalog", "tasks", "home", "exports"})
package io.partnerportal.subaccounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
