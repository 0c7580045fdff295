package io.partnerportal.associations;

import io.partnerportal.kernel.Rejection;

/** Nobody looks after the customer who could be taken back. */
public final class NoManager extends Rejection {

    private static final long serialVersionUID = 1;

    NoManager() {
        super("associations.no-manager");
    }
}
