package io.partnerportal.companies;

import io.partnerportal.kernel.Rejection;

/** The change is no longer under review: somebody else decided it, or it was withdrawn. */
public final class ChangeDecided extends Rejection {

    private static final long serialVersionUID = 1;

    ChangeDecided() {
        super("companies.change-decided");
    }
}
