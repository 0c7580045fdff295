package io.partnerportal.acceptance;

import io.partnerportal.invitations.Failure;
import io.partnerportal.links.AttemptRefused;

/** This account cannot become the partner's customer (4.6); says one cause, and only about the reader's own side. */
public class AssociationRefused extends AttemptRefused {

    private static final long serialVersionUID = 1;

    private final Failure failure;

    AssociationRefused(Failure failure) {
        super("acceptance.refused." + failure);
        this.failure = failure;
    }

    @Override
    public Failure reason() {
        return failure;
    }
}
