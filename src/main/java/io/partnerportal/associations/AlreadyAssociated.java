package io.partnerportal.associations;

import io.partnerportal.kernel.Rejection;

/** The customer belongs to a partner already; to which one is nobody else's business. */
public final class AlreadyAssociated extends Rejection {

    private static final long serialVersionUID = 1;

    private final boolean own;

    AlreadyAssociated(boolean own) {
        super(own ? "associations.already" : "associations.other");
        this.own = own;
    }

    /** Whether it is the very partner that asked. */
    public boolean isOwn() {
        return own;
    }
}
