package io.partnerportal.contacts;

import io.partnerportal.kernel.Auditable;
import java.util.Map;
import java.util.Set;

/**
 * A contact was created, edited or deleted.
 *
 * @param action message key of what was done
 * @param object name of the contact, masked
 */
public record ContactChanged(
        String action, String object, Map<String, String> before, Map<String, String> after, long tenant)
        implements Auditable {

    private static final Set<String> PERSONAL = Set.of("name", "phone", "email", "member");

    static final String CREATED = "contacts.audit.created";
    static final String EDITED = "contacts.audit.edited";
    static final String DELETED = "contacts.audit.deleted";

    @Override
    public Set<String> personal() {
        return PERSONAL;
    }
}
