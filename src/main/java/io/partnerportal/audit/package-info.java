/**
 * The operation log (操作日志): who changed what, when and from where. Nobody calls it; it listens.
 * Door: {@link io.partnerportal.audit.OperationLogQueries}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {})
package io.partnerportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
