/**
 * What other modules put on the home page (主页): whole cards, and counts of what waits for the reader. The page itself
 * is the dashboard's, which knows none of them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Home page",
        allowedDependencies = {})
package io.partnerportal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
