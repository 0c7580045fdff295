/**
 * Invitations (邀请): a partner asks somebody to become its customer, by mail or by a link or code handed over. What was
 * sent, how far it is, and what went wrong with it. Doors: {@link io.partnerportal.invitations.InvitationService} and
 * {@link io.partnerportal.invitations.InvitationQueries}; {@link io.partnerportal.invitations.OpenInvitations} for the
 * module that lets the invited in.
 */
@NullMarked
@ApplicationModule(
        displayName = "Invitations",
        allowedDependencies = {
            "accounts",
            "associations",
            "batches",
            "charts",
            "drafts",
            "exports",
            "forms",
            "lists",
            "links",
            "mails",
            "notifications",
            "organisations",
            "outreach",
            "prospects",
            "smtp",
            "tasks"
        })
package io.partnerportal.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
