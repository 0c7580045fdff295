/**
 * Resellers (云经销商) as their distributor sees them: who they are, who looks after them, and what they may do with their
 * customers. Doors: {@link io.partnerportal.resellers.ResellerManagerService} and
 * {@link io.partnerportal.resellers.GrantService} to change, {@link io.partnerportal.resellers.ResellerQueries} to read.
 * Other modules ask {@link io.partnerportal.resellers.Grants} and {@link io.partnerportal.resellers.OwnResellers}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Resellers",
        allowedDependencies = {"batches", "exports", "members", "notifications", "organisations", "protection"})
package io.partnerportal.resellers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
