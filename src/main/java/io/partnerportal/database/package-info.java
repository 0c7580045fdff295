/**
 * Which server the portal keeps its data on (数据库): one of yours, or the embedded MariaDB, started, locked and
 * stopped with the portal. Knows no table.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package io.partnerportal.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
