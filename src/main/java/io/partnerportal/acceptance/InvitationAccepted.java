package io.partnerportal.acceptance;

import io.partnerportal.invitations.Failure;
import io.partnerportal.invitations.OpenInvitations.Open;
import io.partnerportal.kernel.Auditable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody accepted an invitation, or could not.
 *
 * @param account name of the account; empty where none came to be
 * @param failure why not; absent where it worked
 */
record InvitationAccepted(
        Open invitation, String account, @Nullable Failure failure) implements Auditable {

    @Override
    public String action() {
        return failure == null ? "acceptance.audit.accepted" : "acceptance.audit.refused";
    }

    @Override
    public Outcome outcome() {
        return failure == null ? Outcome.DONE : Outcome.REFUSED;
    }

    @Override
    public String object() {
        return invitation.publicId().value();
    }

    @Override
    public Map<String, String> after() {
        return failure == null ? Map.of("account", account) : Map.of("reason", failure.nameKey());
    }

    @Override
    public long tenant() {
        return invitation.partner();
    }
}
