package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import java.util.Locale;

/**
 * Invites pre-registered prospects by mail.
 *
 * @param language of the mails and of the page behind their link
 */
public record Invite(List<PublicId> prospects, AssociationType type, Locale language) {

    public Invite {
        prospects = List.copyOf(prospects);
    }
}
