package io.partnerportal.roles;

import io.partnerportal.kernel.Rejection;

/** A rule about roles stands in the way: a system role, one too many, or one that is held (R17, R18). */
public final class RoleRefused extends Rejection {

    private static final long serialVersionUID = 1;

    RoleRefused(String key, Object... details) {
        super(key, details);
    }
}
