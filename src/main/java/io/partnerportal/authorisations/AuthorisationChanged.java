package io.partnerportal.authorisations;

import io.partnerportal.kernel.Auditable;
import java.util.HashMap;
import java.util.Map;

/**
 * An authorisation was asked for, withdrawn, granted, refused or revoked.
 *
 * @param action message key of what was done
 * @param customer account name
 * @param why the partner's note or the customer's reason; empty where there is none
 * @param tenant the partner
 */
public record AuthorisationChanged(String action, String customer, AuthorisationKind kind, String why, long tenant)
        implements Auditable {

    static final String REQUESTED = "authorisations.audit.requested";
    static final String WITHDRAWN = "authorisations.audit.withdrawn";
    static final String GRANTED = "authorisations.audit.granted";
    static final String REFUSED = "authorisations.audit.refused";
    static final String REVOKED = "authorisations.audit.revoked";

    @Override
    public String object() {
        return customer;
    }

    @Override
    public Map<String, String> after() {
        var after = new HashMap<>(Map.of("kind", kind.nameKey()));
        if (!why.isEmpty()) {
            after.put(action.equals(REQUESTED) ? "note" : "reason", why);
        }
        return after;
    }
}
