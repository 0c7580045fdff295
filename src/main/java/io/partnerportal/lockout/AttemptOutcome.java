package io.partnerportal.lockout;

/** What came of an attempt to prove who one is. */
public enum AttemptOutcome {
    /** Not looked at yet; counts as a failure until it is. */
    PENDING,
    SIGNED_IN,
    /** The password was right and the second step is still to come. */
    PASSWORD_RIGHT,
    /** Somebody signed in proved again that they know the password. */
    CONFIRMED,
    WRONG_PASSWORD,
    WRONG_CODE,
    /** Refused unseen, because of the failures before it. */
    LOCKED,
    DISABLED;

    public boolean isFailure() {
        return switch (this) {
            case SIGNED_IN, PASSWORD_RIGHT, CONFIRMED -> false;
            case PENDING, WRONG_PASSWORD, WRONG_CODE, LOCKED, DISABLED -> true;
        };
    }
}
