/**
 * Bills in the FOCUS format on their way in (消费导入): checked, loaded in chunks, published or superseded as one.
 * Doors: {@link io.partnerportal.imports.ConsumptionImports} takes and decides, {@link
 * io.partnerportal.imports.ImportQueries} reports.
 */
@NullMarked
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {
            "associations",
            "consumptionlines",
            "subaccounts",
            "catalog",
            "focus",
            "launcher",
            "tasks",
            "exports"
        })
package io.partnerportal.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
