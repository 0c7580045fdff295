/**
 * Customers whose consumption drops (客户预警): found once a night, handled once each. Doors:
 * {@link io.partnerportal.alerts.AlertService} and {@link io.partnerportal.alerts.AlertQueries}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Alerts",
        allowedDependencies = {
            "associations",
            "clientele",
            "consumptionlines",
            "drafts",
            "exports",
            "home",
            "notifications",
            "organisations",
            "tasks"
        })
package io.partnerportal.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
