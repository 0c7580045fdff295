/**
 * How companies become resellers (云经销商合作申请): what stands in the way, what happens to the account, and applications,
 * which the operator looks at first and the distributor decides. Doors:
 * {@link io.partnerportal.distribution.ApplicationService} for the applicant,
 * {@link io.partnerportal.distribution.ApplicationVettingService} for the operator and
 * {@link io.partnerportal.distribution.ApplicationReviewService} for the distributor; other modules ask
 * {@link io.partnerportal.distribution.Applications} and {@link io.partnerportal.distribution.ResellerIntake}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Distribution",
        allowedDependencies = {
            "accounts",
            "associations",
            "batches",
            "directory",
            "drafts",
            "exports",
            "facts",
            "home",
            "notifications",
            "organisations"
        })
package io.partnerportal.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
