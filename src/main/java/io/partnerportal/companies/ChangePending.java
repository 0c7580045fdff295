package io.partnerportal.companies;

import io.partnerportal.kernel.Rejection;

/** A change of the company is under review already; the next one has to wait for it. */
public final class ChangePending extends Rejection {

    private static final long serialVersionUID = 1;

    ChangePending() {
        super("companies.change-pending");
    }
}
