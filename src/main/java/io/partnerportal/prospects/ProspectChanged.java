package io.partnerportal.prospects;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/**
 * Something became of a pre-registration, or one was refused.
 *
 * @param prospect database key; 0 where none came about
 * @param object company, as typed
 */
public record ProspectChanged(
        String action, long prospect, String object, Map<String, String> after, Outcome outcome, long tenant)
        implements Auditable {

    public static final String RELEASED = "prospects.audit.released";

    static final String REGISTERED = "prospects.audit.registered";
    static final String SUBMITTED = "prospects.audit.submitted";
    static final String APPROVED = "prospects.audit.approved";
    static final String REJECTED = "prospects.audit.rejected";
    static final String UNDECIDED = "prospects.audit.undecided";
    static final String ASSOCIATED = "prospects.audit.associated";

    static ProspectChanged done(String action, long prospect, String company, Map<String, String> after, long partner) {
        return new ProspectChanged(action, prospect, company, after, Outcome.DONE, partner);
    }

    /** @param why message key of the cause */
    public static ProspectChanged refused(String company, String why, long partner) {
        return new ProspectChanged(
                "prospects.audit.refused", 0, company, Map.of("reason", why), Outcome.REFUSED, partner);
    }
}
