/**
 * What stands against ending or switching an association (解除检查, R61).
 * {@link io.partnerportal.unlinkchecks.Checks} asks every {@link io.partnerportal.unlinkchecks.UnlinkCheck} there is.
 */
@NullMarked
@ApplicationModule(
        displayName = "Unlink checks",
        allowedDependencies = {"associations", "facts", "freezing", "organisations"})
package io.partnerportal.unlinkchecks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
