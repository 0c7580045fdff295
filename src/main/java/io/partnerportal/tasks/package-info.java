/**
 * Background tasks (后台任务): work that outlives a request, exports that are fetched later.
 * Doors: {@link io.partnerportal.tasks.ExportService} and {@link io.partnerportal.tasks.ExportQueries} for the export
 * centre (导出记录); {@link io.partnerportal.tasks.RunAs} gives a job its identity.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {})
package io.partnerportal.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
