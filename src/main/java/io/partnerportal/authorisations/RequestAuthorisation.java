package io.partnerportal.authorisations;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import java.util.Set;

/**
 * A partner asks a customer to let it act (申请授权).
 *
 * @param note what it is for; may be empty
 * @param commitment what was ticked, where the commitment (承诺书) has still to be made
 */
public record RequestAuthorisation(PublicId customer, Set<AuthorisationKind> kinds, String note, Agreed commitment) {

    public RequestAuthorisation {
        kinds = Set.copyOf(kinds);
    }

    /** @throws InvalidField nothing is asked for, or the note is too long */
    RequestAuthorisation checked() {
        if (kinds.isEmpty()) {
            throw new InvalidField("kinds", "authorisations.kinds-missing");
        }
        return new RequestAuthorisation(customer, kinds, AuthorisationText.optional("note", note), commitment);
    }
}
