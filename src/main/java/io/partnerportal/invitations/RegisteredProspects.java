package io.partnerportal.invitations;

import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.prospects.Claimed;
import io.partnerportal.prospects.ProspectChanged;
import io.partnerportal.prospects.Prospects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The prospects the caller may invite: own ones that are pre-registered and not over (R36). */
@Component
class RegisteredProspects {

    private final Prospects prospects;
    private final OpenInvitations invitations;

    RegisteredProspects(Prospects prospects, OpenInvitations invitations) {
        this.prospects = prospects;
        this.invitations = invitations;
    }

    /**
     * Held until the transaction ends.
     *
     * @throws NotFound no such prospect in the caller's scope
     * @throws InvitationRefused it is not pre-registered, or no more
     */
    Claimed lock(PublicId prospect) {
        return prospects
                .inReach(prospect)
                .map(Claimed::id)
                .map(this::lock)
                .orElseThrow(() -> new NotFound("invitations.prospect-not-found"));
    }

    /** Held until the transaction ends, whatever became of it. */
    void hold(long prospect) {
        prospects.lock(prospect);
    }

    /** @throws InvitationRefused it is no longer pre-registered */
    Claimed lock(long prospect) {
        var claimed = prospects.lock(prospect);
        if (!claimed.isRegistered()) {
            throw InvitationRefused.notRegistered();
        }
        return claimed;
    }

    /** Whoever was given up is no longer invited. */
    @EventListener
    void released(ProspectChanged change) {
        if (change.action().equals(ProspectChanged.RELEASED)) {
            invitations.withdrawOthers(change.prospect(), Failure.RELEASED);
        }
    }
}
