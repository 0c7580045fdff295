/**
 * Accepting an invitation (接受邀请): behind the link somebody reads who invites, agrees, and becomes a customer with a new
 * account or the one they have, or says that the invitation is not for them. Doors:
 * {@link io.partnerportal.acceptance.InvitationDoor}, {@link io.partnerportal.acceptance.RegistrationService} and
 * {@link io.partnerportal.acceptance.AssociationService}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Acceptance",
        allowedDependencies = {
            "accounts",
            "agreements",
            "associations",
            "customers",
            "invitations",
            "links",
            "notifications",
            "organisations",
            "outreach",
            "prospects",
            "registrations"
        })
package io.partnerportal.acceptance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
