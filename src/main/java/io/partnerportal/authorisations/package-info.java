/**
 * What a partner may do for a customer, and only with the customer's authorisation (授权管理): order (代客下单) and operate
 * (代客运维). Doors: {@link io.partnerportal.authorisations.AuthorisationService} and
 * {@link io.partnerportal.authorisations.AuthorisationQueries} for the partner,
 * {@link io.partnerportal.authorisations.OwnAuthorisationService} for the customer. Whoever acts for a customer asks
 * {@link io.partnerportal.authorisations.OnBehalf} first.
 */
@NullMarked
@ApplicationModule(
        displayName = "Authorisations",
        allowedDependencies = {
            "agreements",
            "associations",
            "clientele",
            "contacts",
            "drafts",
            "mypartner",
            "notifications",
            "organisations",
            "protection",
            "resellers",
            "tasks"
        })
package io.partnerportal.authorisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
