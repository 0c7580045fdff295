/**
 * How an association ends or changes its type with both sides' consent (解除关联、切换关联类型). Doors:
 * {@link io.partnerportal.unlinking.UnlinkService} and {@link io.partnerportal.unlinking.RequestQueries} for the partner,
 * {@link io.partnerportal.unlinking.OwnRequestService} for the customer,
 * {@link io.partnerportal.unlinking.EscalationService} for the operator.
 */
@NullMarked
@ApplicationModule(
        displayName = "Unlinking",
        allowedDependencies = {
            "associations",
            "clientele",
            "drafts",
            "exports",
            "home",
            "mypartner",
            "notifications",
            "organisations",
            "protection",
            "tasks",
            "unlinkchecks"
        })
package io.partnerportal.unlinking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
