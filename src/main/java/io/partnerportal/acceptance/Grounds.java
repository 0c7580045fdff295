package io.partnerportal.acceptance;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.invitations.Failure;
import io.partnerportal.invitations.OpenInvitations.Open;
import io.partnerportal.links.LinkRefused;
import io.partnerportal.links.LinkRefused.Cause;
import io.partnerportal.organisations.StandingOf;
import io.partnerportal.organisations.Standings;
import io.partnerportal.prospects.Prospects;
import org.springframework.stereotype.Component;

/** What an acceptance stands on and nobody may change before it is done: how the partner stands, and whom it registered. */
@Component
class Grounds {

    private final Standings standings;
    private final Prospects prospects;

    Grounds(Standings standings, Prospects prospects) {
        this.standings = standings;
        this.prospects = prospects;
    }

    /**
     * @throws AssociationRefused the partner takes nobody on, or not in this way
     * @throws LinkRefused the pre-registration is over
     */
    void lock(Open invitation) {
        var partner = standings.lock(invitation.partner());
        if (partner.isFrozen()) {
            throw new AssociationRefused(Failure.BUSY);
        }
        if (!isOffered(invitation.type(), partner)) {
            throw new AssociationRefused(
                    invitation.type() == AssociationType.RESALE ? Failure.NO_RESALE : Failure.BUSY);
        }
        if (invitation.prospect() != null
                && !prospects.lock(invitation.prospect()).isRegistered()) {
            throw new LinkRefused(Cause.EXPIRED);
        }
    }

    private static boolean isOffered(AssociationType type, StandingOf partner) {
        return type == AssociationType.RESALE ? partner.resale() : partner.mayRefer();
    }
}
