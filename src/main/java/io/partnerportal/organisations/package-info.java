/**
 * Partner organisations (组织): who is a partner, under which distributor, who works there in which role.
 * Doors: {@link io.partnerportal.organisations.OrganisationService} and {@link io.partnerportal.organisations.MemberService}
 * to change, {@link io.partnerportal.organisations.OrganisationQueries} to read.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"accounts"})
package io.partnerportal.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
