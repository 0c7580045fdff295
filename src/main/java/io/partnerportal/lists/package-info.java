/** Lists every screen shares (列表): filters in the address, columns a person chooses, pages found by key. */
@NullMarked
@ApplicationModule(
        displayName = "Lists",
        allowedDependencies = {"kernel", "identity", "uikit", "forms"})
package io.partnerportal.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
