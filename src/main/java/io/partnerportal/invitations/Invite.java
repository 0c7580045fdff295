package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Invites pre-registered prospects by mail.
 *
 * @param language of the mails and of the page behind their link; absent for each prospect's own
 */
public record Invite(
        List<PublicId> prospects,
        AssociationType type,
        @Nullable Locale language) {

    public Invite {
        prospects = List.copyOf(prospects);
    }
}
