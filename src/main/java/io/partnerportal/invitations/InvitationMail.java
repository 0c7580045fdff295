package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.links.InvitationMails.Letter;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the mail of an invitation says, by how one is to be associated. */
final class InvitationMail {

    private InvitationMail() {}

    /** @param name how it greets; absent for nobody in particular */
    static Letter letter(
            AssociationType type,
            Locale language,
            String address,
            @Nullable String name,
            String partner,
            String inviter,
            Instant end) {
        var words = type == AssociationType.RESALE ? "invitations.mail.resale" : "invitations.mail.referral";
        return new Letter(InvitationLinkSource.KIND, words, language, address, name, partner, inviter, end);
    }
}
