package io.partnerportal.acceptance;

import io.partnerportal.invitations.Failure;
import io.partnerportal.kernel.Rejection;

/** This account cannot become the partner's customer (4.6); says one cause, and only about the reader's own side. */
public class AssociationRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private final Failure failure;

    AssociationRefused(Failure failure) {
        super("acceptance.refused." + failure);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
