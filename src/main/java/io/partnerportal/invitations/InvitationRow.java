package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationProgress;
import io.partnerportal.links.InvitationState;
import io.partnerportal.mails.MailStatus;
import io.partnerportal.smtp.MailReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One invitation as its partner sees it.
 *
 * @param recipient address; absent for links and codes
 * @param failure what went wrong at the last try; absent where nothing did
 * @param sentAt when the newest link was sent or made
 * @param delivery how far the newest mail is; absent without one, and once the mail is forgotten
 * @param deliveryReason what the mail server made of it; absent before it was asked
 * @param customer account of who accepted
 */
public record InvitationRow(
        long id,
        String publicId,
        InvitationChannel channel,
        AssociationType type,
        String language,
        @Nullable String recipient,
        String recipientName,
        String inviter,
        InvitationState state,
        @Nullable Failure failure,
        @Nullable Instant failedAt,
        Instant createdAt,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        int generation,
        @Nullable MailStatus delivery,
        @Nullable MailReason deliveryReason,
        @Nullable String customer)
        implements InvitationProgress.Row {

    /** Where a page ends; the next one starts below it. */
    public record Key(Instant createdAt, long id) {
        public static final Key NEWEST = new Key(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    public Key key() {
        return new Key(createdAt, id);
    }

    public PublicId publicKey() {
        return new PublicId(publicId);
    }

    /** Whether there is an address to hand over. */
    public boolean hasLink() {
        return channel != InvitationChannel.EMAIL && state.canBeAccepted();
    }
}
