package io.partnerportal.roles;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/**
 * A custom role was created, edited or deleted.
 *
 * @param action message key of what was done
 */
public record RoleChanged(
        String action, String object, Map<String, String> before, Map<String, String> after, long tenant)
        implements Auditable {

    static final String CREATED = "roles.audit.created";
    static final String EDITED = "roles.audit.edited";
    static final String DELETED = "roles.audit.deleted";
}
