/**
 * Prospects a partner claims before anybody else does (报备). {@link io.partnerportal.prospects.Obstacles} is the one place
 * that says who can be registered and associated. Doors: {@link io.partnerportal.prospects.ProspectService} and
 * {@link io.partnerportal.prospects.ProspectQueries} for partners, {@link io.partnerportal.prospects.ProspectReviewService}
 * and {@link io.partnerportal.prospects.ProspectReviewQueries} for the operator. Higher modules work with
 * {@link io.partnerportal.prospects.Prospects} and plug {@link io.partnerportal.prospects.ProspectAction}s into the screen.
 */
@NullMarked
@ApplicationModule(
        displayName = "Prospects",
        allowedDependencies = {
            "accounts",
            "associations",
            "distribution",
            "drafts",
            "exports",
            "facts",
            "home",
            "notifications",
            "organisations",
            "outreach",
            "tasks"
        })
package io.partnerportal.prospects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
