package io.partnerportal.acceptance;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.invitations.OpenInvitations;
import io.partnerportal.links.LinkCheck;
import io.partnerportal.links.LinkRefused;
import io.partnerportal.links.Refusals;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Lets whoever has an account already become the partner's customer with it. */
@Service
@Allowed(Permission.HOME)
public class AssociationService {

    private final LinkCheck links;
    private final OpenInvitations invitations;
    private final Admission admission;
    private final Refusals refusals;
    private final CurrentCaller caller;

    AssociationService(
            LinkCheck links,
            OpenInvitations invitations,
            Admission admission,
            Refusals refusals,
            CurrentCaller caller) {
        this.links = links;
        this.invitations = invitations;
        this.admission = admission;
        this.refusals = refusals;
        this.caller = caller;
    }

    /**
     * @throws LinkRefused the link leads nowhere, or somebody else was faster
     * @throws AssociationRefused the partner's record says why too
     * @throws AccessDeniedException the caller is no customer
     */
    public Accepted associate(String id, String token, Agreed agreed) {
        if (caller.scope() instanceof Scope.Customer customer) {
            var invitation = links.open(id, token, invitations::find);
            return refusals.keeping(invitation, () -> admission.associate(invitation, customer.account(), agreed));
        }
        throw new AccessDeniedException("Only a customer associates with a partner");
    }
}
