package io.partnerportal.resellerinvitations;

import io.partnerportal.links.InvitationState;
import org.jspecify.annotations.Nullable;

/**
 * Which invitations to list.
 *
 * @param text part of address or name, empty for all
 * @param state absent for all
 */
public record ResellerInvitationFilter(
        String text, @Nullable InvitationState state) {}
