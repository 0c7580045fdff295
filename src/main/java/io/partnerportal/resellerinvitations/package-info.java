/**
 * Invitations to become a reseller (云经销商邀请): sent by a distributor, accepted behind the link of the mail. Doors:
 * {@link io.partnerportal.resellerinvitations.ResellerInvitationService} and
 * {@link io.partnerportal.resellerinvitations.ResellerInvitationQueries} for the distributor,
 * {@link io.partnerportal.resellerinvitations.ResellerLinkService} and
 * {@link io.partnerportal.resellerinvitations.ResellerAcceptanceService} for whoever holds the link.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reseller invitations",
        allowedDependencies = {
            "accounts",
            "agreements",
            "batches",
            "distribution",
            "drafts",
            "exports",
            "links",
            "mails",
            "notifications",
            "organisations",
            "outreach",
            "registrations",
            "tasks"
        })
package io.partnerportal.resellerinvitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
