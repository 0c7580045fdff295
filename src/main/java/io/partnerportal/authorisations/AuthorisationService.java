package io.partnerportal.authorisations;

import io.partnerportal.agreements.AgreementRefused;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.organisations.PartnerFrozen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner's people ask the customers they look after for authorisations, and withdraw what they asked (R70). */
@Service
@Transactional
@Allowed(Permission.CUSTOMERS_AUTHORISE)
public class AuthorisationService {

    private final RelationsInReach reach;
    private final OnBehalf onBehalf;
    private final Authorisations authorisations;
    private final AuthorisationTable table;
    private final CurrentCaller caller;

    AuthorisationService(
            RelationsInReach reach,
            OnBehalf onBehalf,
            Authorisations authorisations,
            AuthorisationTable table,
            CurrentCaller caller) {
        this.reach = reach;
        this.onBehalf = onBehalf;
        this.authorisations = authorisations;
        this.table = table;
        this.caller = caller;
    }

    /**
     * What the customer can be asked for now.
     *
     * @throws NotFound the customer is not the caller's
     * @throws AuthorisationRefused nothing: not for resale, not handed over by the distributor, or all waits or holds
     * @throws PartnerFrozen nothing meanwhile
     */
    @Transactional(readOnly = true)
    public Requestable requestable(PublicId customer) {
        var relation = reach.require(customer);
        onBehalf.obstacle(relation).ifPresent(obstacle -> {
            throw obstacle;
        });
        var kinds = table.free(relation.id());
        if (kinds.isEmpty()) {
            throw AuthorisationRefused.nothingLeft();
        }
        return new Requestable(kinds, authorisations.needsCommitment(relation.partner()));
    }

    /**
     * The customer decides about each kind.
     *
     * @throws InvalidField no kind, or the note is too long
     * @throws NotFound the customer is not the caller's
     * @throws AuthorisationRefused not for resale, not handed over by the distributor, or one of them waits or holds
     * @throws AgreementRefused the commitment has still to be made, and is not ticked
     * @throws PartnerFrozen nobody asks meanwhile
     */
    public void request(RequestAuthorisation wish) {
        var checked = wish.checked();
        authorisations.request(reach.require(wish.customer()), checked);
    }

    /**
     * Takes a request back.
     *
     * @throws NotFound it is about no customer of the caller's
     * @throws AuthorisationRefused it does not wait any more
     */
    public void withdraw(PublicId authorisation) {
        var one = table.find(authorisation, "partner_id", OwnOrganisation.of(caller.scope()));
        reach.require(new PublicId(one.customerId()));
        authorisations.withdraw(one);
    }
}
