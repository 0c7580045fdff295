package io.partnerportal.links;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An invitation that is accepted behind a link, whatever it invites to. */
public interface LinkedInvitation {

    LinkKind kind();

    long id();

    PublicId publicId();

    /** The organisation that invites. */
    long sender();

    /** The user who invites. */
    long inviter();

    /** Address of the mail; absent where the link was handed over. */
    @Nullable
    String recipient();

    String recipientName();

    String language();

    /** How often it was sent; only the newest link is good. */
    int generation();

    InvitationState state();

    Instant expiresAt();

    default Locale locale() {
        return Locale.forLanguageTag(language());
    }

    /** Whom it is for, in the words of the operation log. */
    default String whom() {
        var recipient = recipient();
        return recipient == null ? recipientName() : recipient;
    }
}
