package io.partnerportal.resellerinvitations;

import io.partnerportal.distribution.ResellerObstacle;

/**
 * Why an invitation was not accepted (4.6, R44). Says only what concerns the invited account. Words for both sides:
 * {@code resellerinvitations.failure.…}, for the distributor besides {@code resellerinvitations.advice.…}.
 */
public enum ResellerFailure {
    /** The link is none. */
    NOT_THERE,
    /** Too late, or a newer mail has another link. */
    EXPIRED,
    WITHDRAWN,
    USED,
    /** The distributor takes nobody on at present; why is none of the visitor's business. */
    BUSY,
    /** Signed in as somebody the mail did not go to. */
    NOT_INVITED,
    IS_PARTNER,
    IS_CUSTOMER,
    APPLYING,
    ARREARS,
    /** The recipient says that the address is not theirs. */
    REPORTED;

    static ResellerFailure of(ResellerObstacle obstacle) {
        return valueOf(obstacle.name());
    }

    public String nameKey() {
        return "resellerinvitations.failure." + name();
    }

    /** Message key of what the distributor can do about it. */
    public String adviceKey() {
        return "resellerinvitations.advice." + name();
    }
}
