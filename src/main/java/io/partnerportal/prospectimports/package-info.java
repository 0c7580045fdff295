/**
 * Prospects registered from a file (批量报备): a dry run says row by row what would happen, then what can be is done. Door:
 * {@link io.partnerportal.prospectimports.ProspectImportService}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Prospect imports",
        allowedDependencies = {"organisations", "outreach", "prospects", "tasks"})
package io.partnerportal.prospectimports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
