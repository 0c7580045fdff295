/**
 * What reaching out to people outside has in common (触达), whoever is invited to what: how often, and to which addresses.
 * Others ask {@link io.partnerportal.outreach.AttemptLimit}, {@link io.partnerportal.outreach.MailAllowance} and
 * {@link io.partnerportal.outreach.BlockedAddresses}. Doors: {@link io.partnerportal.outreach.ReportedAddressService} and
 * {@link io.partnerportal.outreach.ReportedAddressQueries} for the operator.
 */
@NullMarked
@ApplicationModule(
        displayName = "Outreach",
        allowedDependencies = {"accounts", "drafts", "exports", "lockout", "tasks"})
package io.partnerportal.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
