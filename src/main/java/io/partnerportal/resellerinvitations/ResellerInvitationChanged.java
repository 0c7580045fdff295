package io.partnerportal.resellerinvitations;

import io.partnerportal.kernel.Auditable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invitation was sent, sent again, withdrawn, reported, accepted, or could not be.
 *
 * @param action what happened, the last part of a message key
 * @param failure why it could not be accepted; absent where it was not tried
 */
public record ResellerInvitationChanged(
        String action,
        String object,
        String recipient,
        @Nullable ResellerFailure failure,
        long tenant) implements Auditable {

    static final String SENT = "resellerinvitations.audit.sent";
    static final String SENT_AGAIN = "resellerinvitations.audit.sent-again";
    static final String WITHDRAWN = "resellerinvitations.audit.withdrawn";
    static final String REPORTED = "resellerinvitations.audit.reported";
    static final String ACCEPTED = "resellerinvitations.audit.accepted";
    static final String NOT_ACCEPTED = "resellerinvitations.audit.not-accepted";

    @Override
    public Outcome outcome() {
        return failure == null ? Outcome.DONE : Outcome.REFUSED;
    }

    @Override
    public Map<String, String> after() {
        return failure == null
                ? Map.of("recipient", recipient)
                : Map.of("recipient", recipient, "reason", failure.nameKey());
    }

    @Override
    public Set<String> personal() {
        return Set.of("recipient");
    }
}
