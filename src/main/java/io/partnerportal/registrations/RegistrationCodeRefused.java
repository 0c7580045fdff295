package io.partnerportal.registrations;

import io.partnerportal.kernel.InvalidField;

/** The code is wrong or no longer good, or no other one can be sent now. */
public class RegistrationCodeRefused extends InvalidField {

    private static final long serialVersionUID = 1;

    private RegistrationCodeRefused(String key, Object... details) {
        super("code", key, details);
    }

    private RegistrationCodeRefused(String field, RegistrationCodeRefused refused) {
        super(field, refused.key(), refused.details());
    }

    /** The same of the code in another field. */
    RegistrationCodeRefused in(String field) {
        return new RegistrationCodeRefused(field, this);
    }

    static RegistrationCodeRefused wrong() {
        return new RegistrationCodeRefused("registrations.code-wrong");
    }

    /** Too late, used before, tried too often, or sent for something else. */
    static RegistrationCodeRefused expired() {
        return new RegistrationCodeRefused("registrations.code-expired");
    }

    static RegistrationCodeRefused tooSoon(long seconds) {
        return new RegistrationCodeRefused("registrations.code-too-soon", seconds);
    }

    static RegistrationCodeRefused tooMany() {
        return new RegistrationCodeRefused("registrations.code-too-many");
    }
}
