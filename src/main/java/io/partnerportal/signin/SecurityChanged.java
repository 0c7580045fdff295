package io.partnerportal.signin;

import io.partnerportal.identity.Caller;
import io.partnerportal.kernel.Auditable;

/**
 * Something about the way in of a user is different now.
 *
 * @param user database key of the user
 * @param name what the user is called
 */
public record SecurityChanged(long user, long account, String name, What what) implements Auditable {

    /** What was done. */
    public enum What {
        SECOND_FACTOR_ON("signin.audit.second-factor-on"),
        SECOND_FACTOR_OFF("signin.audit.second-factor-off"),
        RECOVERY_CODES_RENEWED("signin.audit.recovery-codes-renewed"),
        SIGN_INS_ENDED("signin.audit.sign-ins-ended"),
        UNLOCKED("signin.audit.unlocked");

        private final String key;

        What(String key) {
            this.key = key;
        }
    }

    public static SecurityChanged by(Caller caller, What what) {
        return new SecurityChanged(caller.user(), caller.account(), caller.name(), what);
    }

    @Override
    public String action() {
        return what.key;
    }

    @Override
    public String object() {
        return name;
    }

    @Override
    public long tenant() {
        return account;
    }
}
