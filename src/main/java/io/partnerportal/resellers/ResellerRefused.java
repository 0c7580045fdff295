package io.partnerportal.resellers;

import io.partnerportal.kernel.Rejection;

/** What was asked for is so already, or there is nothing to take back. */
public class ResellerRefused extends Rejection {

    private static final long serialVersionUID = 1;

    ResellerRefused(String key) {
        super(key);
    }
}
