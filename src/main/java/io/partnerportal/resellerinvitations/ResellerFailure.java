package io.partnerportal.resellerinvitations;

import io.partnerportal.distribution.ResellerObstacle;
import io.partnerportal.links.Reason;

/**
 * Why an invitation was not accepted (4.6, R44). Words for both sides: {@code resellerinvitations.failure.…}, for the
 * distributor besides {@code resellerinvitations.advice.…}.
 */
public enum ResellerFailure implements Reason {
    /** The distributor takes nobody on at present; why is none of the visitor's business. */
    BUSY,
    /** Signed in as somebody the mail did not go to. */
    NOT_INVITED,
    IS_PARTNER,
    IS_CUSTOMER,
    APPLYING,
    ARREARS,
    /** The recipient says that the address is not theirs. */
    REPORTED,
    /** A newer one to the same address took its place. */
    REPLACED;

    static ResellerFailure of(ResellerObstacle obstacle) {
        return valueOf(obstacle.name());
    }

    @Override
    public String nameKey() {
        return "resellerinvitations.failure." + name();
    }

    @Override
    public String adviceKey() {
        return "resellerinvitations.advice." + name();
    }
}
