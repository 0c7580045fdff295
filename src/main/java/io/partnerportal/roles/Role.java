package io.partnerportal.roles;

import io.partnerportal.kernel.PublicId;
import org.jspecify.annotations.Nullable;

/**
 * A role a member of one organisation may be given.
 *
 * @param systemRole absent for a custom role
 * @param name as typed, or the constant of the system role
 */
public record Role(long id, String publicId, @Nullable SystemRole systemRole, String name) {

    public PublicId key() {
        return new PublicId(publicId);
    }

    /** The name as the operation log keeps it: the system's roles by the key of their words. */
    public String inLog() {
        return systemRole == null ? name : systemRole.nameKey();
    }

    public boolean is(SystemRole one) {
        return systemRole == one;
    }
}
