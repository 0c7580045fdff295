package io.partnerportal.acceptance;

import io.partnerportal.agreements.Document;
import io.partnerportal.associations.AssociationType;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as whoever holds its link sees it.
 *
 * @param partner who invites
 * @param address masked address one registers with; absent where any may be used
 * @param notices what has to be agreed to, whatever the account
 * @param canBeReported whether it went to an address that may be wrong
 */
public record InvitationSeen(
        String partner,
        AssociationType type,
        Locale language,
        @Nullable String address,
        Instant expiresAt,
        List<Document> notices,
        boolean canBeReported)
        implements Serializable {

    public InvitationSeen {
        notices = List.copyOf(notices);
    }
}
