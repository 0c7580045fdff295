package io.partnerportal.outreach;

import io.partnerportal.kernel.Rejection;

/** Whoever reads the address has said that nothing more is to come. */
public class AddressBlocked extends Rejection {

    private static final long serialVersionUID = 1;

    AddressBlocked() {
        super("outreach.blocked");
    }
}
