package io.partnerportal.links;

import io.partnerportal.kernel.Auditable;
import io.partnerportal.kernel.PublicId;
import java.util.Map;
import java.util.Set;

/**
 * Something was done about an invitation, or somebody tried to accept it.
 *
 * @param object public id of the invitation
 * @param tenant organisation that invites
 */
public record InvitationChanged(String action, String object, Outcome outcome, Map<String, String> after, long tenant)
        implements Auditable {

    public InvitationChanged {
        after = Map.copyOf(after);
    }

    /** @param what last part of the message key */
    public static InvitationChanged of(LinkedInvitation invitation, String what) {
        return of(invitation, what, Map.of("recipient", invitation.whom()));
    }

    public static InvitationChanged of(LinkedInvitation invitation, String what, Map<String, String> after) {
        return of(invitation.kind(), invitation.publicId(), what, after, invitation.sender());
    }

    public static InvitationChanged of(
            LinkKind kind, PublicId invitation, String what, Map<String, String> after, long tenant) {
        return new InvitationChanged(kind.audit() + "." + what, invitation.value(), Outcome.DONE, after, tenant);
    }

    @Override
    public Set<String> personal() {
        return Set.of("recipient");
    }
}
