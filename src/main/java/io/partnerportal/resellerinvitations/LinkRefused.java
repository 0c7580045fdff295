package io.partnerportal.resellerinvitations;

import io.partnerportal.kernel.Rejection;

/** The link opens nothing, or not now. */
public class LinkRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private final ResellerFailure failure;

    LinkRefused(ResellerFailure failure) {
        super(failure.nameKey());
        this.failure = failure;
    }

    public ResellerFailure failure() {
        return failure;
    }
}
