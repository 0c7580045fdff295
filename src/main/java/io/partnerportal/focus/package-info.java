/** The FOCUS bill format: reading a file line by line with every mistake named, and writing one. Knows no database. */
@NullMarked
@ApplicationModule(
        displayName = "FOCUS format",
        allowedDependencies = {})
package io.partnerportal.focus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
