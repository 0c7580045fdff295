/**
 * Registration behind a link (注册), whatever is registered for: the form, the codes that prove an address or number to be
 * read by whoever gives it, and the account that comes of it. A page of a link implements
 * {@link io.partnerportal.registrations.RegistrationDesk}; its door asks
 * {@link io.partnerportal.registrations.RegistrationCodes} and {@link io.partnerportal.registrations.RegisteredAccounts}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Registrations",
        allowedDependencies = {"accounts", "agreements", "mails", "outreach", "protection", "tasks"})
package io.partnerportal.registrations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
