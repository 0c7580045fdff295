/**
 * Lists as files (导出): what columns a list has as CSV and as XLSX, masked, written down, at once or as a task where it
 * is long. A module with a list declares it as a {@link io.partnerportal.exports.ListExport}; whoever may read the list
 * may take it away.
 */
@NullMarked
@ApplicationModule(
        displayName = "Exports",
        allowedDependencies = {"tasks"})
package io.partnerportal.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
