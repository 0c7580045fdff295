/**
 * The operation log (操作日志): who changed what, when and from where. Nobody calls it; it listens, and seals what it
 * wrote so that a record changed, removed, swapped or cut off is found.
 * Doors: {@link io.partnerportal.audit.OperationLogQueries} to read, {@link io.partnerportal.audit.OperationExport} for
 * files.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"exports", "tasks"})
package io.partnerportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
