package io.partnerportal.roles;

import io.partnerportal.kernel.Rejection;

/** Somebody else saved the role since its author began; nothing was written. */
public final class RoleEdited extends Rejection {

    private static final long serialVersionUID = 1;

    private final int version;

    RoleEdited(int version) {
        super("roles.edited-meanwhile");
        this.version = version;
    }

    /** The version an author who has been told may now replace. */
    public int version() {
        return version;
    }
}
