package io.partnerportal.invitations;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.Auditable;
import java.util.Map;
import java.util.Set;

/**
 * Something was done about an invitation.
 *
 * @param action one of the constants
 * @param object public id of the invitation
 */
record InvitationChanged(String action, String object, Map<String, String> after, long tenant) implements Auditable {

    static final String SENT = "invitations.audit.sent";
    static final String LINK_MADE = "invitations.audit.link-made";
    static final String SENT_AGAIN = "invitations.audit.sent-again";
    static final String WITHDRAWN = "invitations.audit.withdrawn";
    static final String REPORTED = "invitations.audit.reported";

    static InvitationChanged made(
            String id, InvitationChannel channel, AssociationType type, String recipient, long partner) {
        return new InvitationChanged(
                channel == InvitationChannel.EMAIL ? SENT : LINK_MADE,
                id,
                Map.of(
                        "channel",
                        "invitations.channel." + channel,
                        "type",
                        "associations.type." + type,
                        "recipient",
                        recipient),
                partner);
    }

    static InvitationChanged of(String action, String id, String recipient, long partner) {
        return new InvitationChanged(action, id, Map.of("recipient", recipient), partner);
    }

    @Override
    public Set<String> personal() {
        return Set.of("recipient");
    }
}
