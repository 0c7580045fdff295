/**
 * The home page and what is made of several features (主页与看板).
 * Doors: {@link io.partnerportal.dashboard.AnnouncementService} to change, {@link io.partnerportal.dashboard.AnnouncementQueries}
 * to read.
 */
@NullMarked
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {
            "accounts",
            "catalog",
            "consumption",
            "contacts",
            "customers",
            "drafts",
            "exports",
            "home",
            "organisations",
            "tasks"
        })
package io.partnerportal.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
