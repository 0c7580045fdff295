package io.partnerportal.authorisations;

import io.partnerportal.agreements.AgreementRefused;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.protection.Verified;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer answers what its partner asks for, and takes back what it granted; always with a code (R70). */
@Service
@Transactional
@Allowed(Permission.MY_PARTNER)
public class OwnAuthorisationService {

    public static final String AGREE = "authorisations.operation.agree";
    public static final String REFUSE = "authorisations.operation.refuse";
    public static final String REVOKE = "authorisations.operation.revoke";

    private final Verified verified;
    private final Authorisations authorisations;
    private final AuthorisationTable table;
    private final CurrentCaller caller;

    OwnAuthorisationService(
            Verified verified, Authorisations authorisations, AuthorisationTable table, CurrentCaller caller) {
        this.verified = verified;
        this.authorisations = authorisations;
        this.table = table;
        this.caller = caller;
    }

    /**
     * From now on the partner may.
     *
     * @throws CodeRefused there is no code that is right
     * @throws NotFound the caller's partner asked no such thing
     * @throws AgreementRefused the authorisation is not ticked, or its words changed while it was read
     * @throws AuthorisationRefused it does not wait any more
     */
    public void agree(AgreeAuthorisation wish) {
        verified.requireAlways(AGREE, wish);
        authorisations.agree(own(wish.authorisation()), wish);
    }

    /**
     * @throws CodeRefused there is no code that is right
     * @throws InvalidField the reason is too long
     * @throws NotFound the caller's partner asked no such thing
     * @throws AuthorisationRefused it does not wait any more
     */
    public void refuse(EndAuthorisation wish) {
        verified.requireAlways(REFUSE, wish);
        authorisations.refuse(own(wish.authorisation()), AuthorisationText.optional("reason", wish.reason()));
    }

    /**
     * From now on the partner may no longer.
     *
     * @throws CodeRefused there is no code that is right
     * @throws InvalidField the reason is missing or too long
     * @throws NotFound the caller granted no such thing
     * @throws AuthorisationRefused it does not hold any more
     */
    public void revoke(EndAuthorisation wish) {
        verified.requireAlways(REVOKE, wish);
        authorisations.revoke(own(wish.authorisation()), AuthorisationText.needed(wish.reason()));
    }

    private AuthorisationTable.Filed own(PublicId authorisation) {
        if (caller.scope() instanceof Scope.Customer own) {
            return table.find(authorisation, "customer_id", own.account());
        }
        throw new AccessDeniedException("Only a customer authorises a partner");
    }
}
