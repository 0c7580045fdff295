package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes a link or code to hand over.
 *
 * @param channel {@link InvitationChannel#LINK} or {@link InvitationChannel#QR}
 * @param recipientName whom it is for, as the partner's people know them
 * @param language of the page behind it
 * @param prospect the pre-registered prospect it is for; absent where it is for nobody in particular
 */
public record NewLink(
        InvitationChannel channel,
        AssociationType type,
        String recipientName,
        Locale language,
        @Nullable PublicId prospect) {}
