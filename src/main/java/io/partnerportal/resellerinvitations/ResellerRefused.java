package io.partnerportal.resellerinvitations;

import io.partnerportal.links.AttemptRefused;

/** Somebody cannot become the distributor's reseller; both read why, each in words of their own side. */
public class ResellerRefused extends AttemptRefused {

    private static final long serialVersionUID = 1;

    private final ResellerFailure failure;

    ResellerRefused(ResellerFailure failure) {
        super(failure.nameKey());
        this.failure = failure;
    }

    @Override
    public ResellerFailure reason() {
        return failure;
    }
}
