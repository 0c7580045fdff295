/** Product catalogue (产品目录): services and regions, by the names bills give them. */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"exports"})
package io.partnerportal.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
