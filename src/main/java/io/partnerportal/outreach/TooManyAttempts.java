package io.partnerportal.outreach;

import io.partnerportal.kernel.Rejection;

/** The partner has tried as often as it may on one day. */
public class TooManyAttempts extends Rejection {

    private static final long serialVersionUID = 1;

    TooManyAttempts(int most) {
        super("outreach.too-many-attempts", most);
    }
}
