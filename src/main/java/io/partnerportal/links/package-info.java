/**
 * Invitations as far as they are alike, whatever they invite to (邀请链接): the link and the mail that brings it, how far
 * each is, who comes in by a link and why not. A module that invites has a {@link io.partnerportal.links.LinkKind}, a table
 * that {@link io.partnerportal.links.InvitationRows} changes, and a {@link io.partnerportal.links.LinkSource}; behind the
 * link it asks {@link io.partnerportal.links.LinkCheck} first and tries within
 * {@link io.partnerportal.links.Refusals#keeping}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Links",
        allowedDependencies = {
            "exports",
            "lockout",
            "mails",
            "notifications",
            "organisations",
            "outreach",
            "signin",
            "tasks"
        })
package io.partnerportal.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
