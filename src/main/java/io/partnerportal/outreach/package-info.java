/**
 * What reaching out to people outside has in common (触达), whoever is invited to what: how often, to which addresses, by
 * which links. Others ask {@link io.partnerportal.outreach.AttemptLimit}, {@link io.partnerportal.outreach.MailAllowance},
 * {@link io.partnerportal.outreach.LinkTokens}, {@link io.partnerportal.outreach.LinkGuesses} and
 * {@link io.partnerportal.outreach.RegistrationCodes}. Doors: {@link io.partnerportal.outreach.ReportedAddressService} and
 * {@link io.partnerportal.outreach.ReportedAddressQueries} for the operator.
 */
@NullMarked
@ApplicationModule(
        displayName = "Outreach",
        allowedDependencies = {"accounts", "exports", "lockout", "mails", "tasks"})
package io.partnerportal.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
