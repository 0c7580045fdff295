package io.partnerportal.distribution;

import io.partnerportal.kernel.Rejection;

/** The application is not where this could be done with it, such as decided by somebody else meanwhile. */
public class ApplicationRefused extends Rejection {

    private static final long serialVersionUID = 1;

    ApplicationRefused() {
        super("distribution.not-waiting");
    }
}
