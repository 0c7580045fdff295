package io.partnerportal.resellerinvitations;

import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.organisations.PartnerFrozen;
import io.partnerportal.outreach.AttemptLimit;
import io.partnerportal.outreach.TooManyAttempts;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * A distributor invites companies to become its resellers, and changes invitations that are under way (R45). Attempts are
 * counted here, outside of the transaction (decision 020).
 */
@Service
@Allowed(Permission.RESELLERS_MANAGE)
public class ResellerInvitationService {

    private final AttemptLimit attempts;
    private final ResellerInvitationSender sender;
    private final CurrentCaller caller;

    ResellerInvitationService(AttemptLimit attempts, ResellerInvitationSender sender, CurrentCaller caller) {
        this.attempts = attempts;
        this.sender = sender;
        this.caller = caller;
    }

    /**
     * Mails an invitation to each; who cannot be invited is left out and said why.
     *
     * @throws PartnerFrozen a frozen distributor invites nobody (R54)
     * @throws TooManyAttempts today's are used up
     */
    public BatchResult invite(InviteResellers wish) {
        attempts.count(OwnOrganisation.of(caller.scope()), wish.to().size());
        return sender.invite(wish);
    }

    /** Sends up to 100 invitations again; their older links open nothing any more (R39). */
    public BatchResult resend(List<PublicId> invitations) {
        return sender.resend(invitations.stream().distinct().toList());
    }

    /**
     * Nobody gets in with it any more.
     *
     * @throws InvitationNotPossible it was accepted or withdrawn already
     * @throws NotFound the caller's organisation sent no such invitation
     */
    public void withdraw(PublicId invitation) {
        sender.withdraw(invitation);
    }
}
