package io.partnerportal.organisations;

import io.partnerportal.kernel.Rejection;

/** The partner, or the distributor it sells under, is frozen, and what was asked for is shut meanwhile (R54). */
public class PartnerFrozen extends Rejection {

    private static final long serialVersionUID = 1;

    public PartnerFrozen() {
        super("organisations.partner-frozen");
    }
}
