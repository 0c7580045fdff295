/**
 * Partner organisations (组织): who is a partner, and under which distributor.
 * Doors: {@link io.partnerportal.organisations.OrganisationService} to change,
 * {@link io.partnerportal.organisations.OrganisationQueries} to read; {@link io.partnerportal.organisations.PartnerPart}
 * is where higher modules add to the operator's page of a partner. What a partner may still do says
 * {@link io.partnerportal.organisations.Standings}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"accounts", "directory", "drafts", "exports", "notifications"})
package io.partnerportal.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
