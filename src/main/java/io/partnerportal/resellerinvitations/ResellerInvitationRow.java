package io.partnerportal.resellerinvitations;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationProgress;
import io.partnerportal.links.InvitationState;
import io.partnerportal.mails.MailStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One invitation as the distributor sees it.
 *
 * @param failure why the last try to accept it failed, or why it was withdrawn; absent otherwise
 * @param delivery how far its newest mail is; absent where that is no longer known
 * @param reseller who accepted it; absent where nobody did
 */
public record ResellerInvitationRow(
        long id,
        String publicId,
        String recipient,
        String recipientName,
        String inviter,
        String language,
        InvitationState state,
        @Nullable ResellerFailure failure,
        @Nullable MailStatus delivery,
        Instant createdAt,
        Instant sentAt,
        Instant expiresAt,
        @Nullable String reseller)
        implements InvitationProgress.Row {

    public PublicId key() {
        return new PublicId(publicId);
    }
}
