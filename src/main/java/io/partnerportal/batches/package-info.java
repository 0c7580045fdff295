/** Batches (批量操作): one action on many things at once, each with a result of its own. */
@NullMarked
@ApplicationModule(
        displayName = "Batches",
        allowedDependencies = {"kernel", "uikit"})
package io.partnerportal.batches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
