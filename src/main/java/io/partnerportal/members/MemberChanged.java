package io.partnerportal.members;

import io.partnerportal.kernel.Auditable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something about a member is no longer what it was.
 *
 * @param action message key of what was done
 * @param object user name of the member
 */
public record MemberChanged(
        String action, String object, Map<String, String> before, Map<String, String> after, long tenant)
        implements Auditable {

    private static final Set<String> PERSONAL = Set.of("displayName", "mobile", "email");

    static final String EDITED = "members.audit.edited";
    static final String ROLES = "members.audit.roles-changed";
    static final String DETACHED = "members.audit.managers-detached";
    static final String DISABLED = "members.audit.disabled";
    static final String ENABLED = "members.audit.enabled";
    static final String PASSWORD_RESET = "members.audit.password-reset";
    static final String DELETED = "members.audit.deleted";
    static final String REVIEW = "members.audit.under-review";

    /** Account managers who have no director any more (R9), by user name. */
    static MemberChanged detached(String director, List<String> managers, long tenant) {
        return new MemberChanged(
                DETACHED, director, Map.of("managers", String.join(", ", managers)), Map.of("managers", ""), tenant);
    }

    @Override
    public Set<String> personal() {
        return PERSONAL;
    }
}
