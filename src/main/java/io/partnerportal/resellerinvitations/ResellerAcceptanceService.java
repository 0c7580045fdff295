package io.partnerportal.resellerinvitations;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.UserKind;
import io.partnerportal.links.LinkCheck;
import io.partnerportal.links.LinkRefused;
import io.partnerportal.links.Refusals;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The owner of an account accepts an invitation with that account. */
@Service
@Allowed(Permission.HOME)
public class ResellerAcceptanceService {

    private final LinkCheck links;
    private final ResellerInvitationTable invitations;
    private final ResellerAdmission admission;
    private final Refusals refusals;
    private final CurrentCaller caller;

    ResellerAcceptanceService(
            LinkCheck links,
            ResellerInvitationTable invitations,
            ResellerAdmission admission,
            Refusals refusals,
            CurrentCaller caller) {
        this.links = links;
        this.invitations = invitations;
        this.admission = admission;
        this.refusals = refusals;
        this.caller = caller;
    }

    /**
     * The caller's customer account is at once a reseller's.
     *
     * @throws LinkRefused the link opens nothing, or somebody else was faster
     * @throws ResellerRefused the distributor's record says why too
     * @throws AccessDeniedException the caller is not the owner of an account
     */
    public void accept(String id, String token, Agreed agreed) {
        var who = caller.get();
        if (who.userKind() != UserKind.OWNER || who.accountKind() == AccountKind.OPERATOR) {
            throw new AccessDeniedException("Only the owner of an account accepts an invitation with it");
        }
        var invitation = links.open(id, token, invitations::find);
        refusals.keeping(invitation, () -> admission.accept(invitation, who.account(), agreed));
    }
}
