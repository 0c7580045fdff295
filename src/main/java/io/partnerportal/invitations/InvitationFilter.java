package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.links.InvitationState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which invitations are wanted; absent parts leave all in.
 *
 * @param text part of the recipient's name or address, or of the inviter's name
 * @param from first business day on which it was made
 * @param until last one
 */
public record InvitationFilter(
        String text,
        @Nullable InvitationState state,
        @Nullable InvitationChannel channel,
        @Nullable AssociationType type,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final InvitationFilter ALL = new InvitationFilter("", null, null, null, null, null);
}
