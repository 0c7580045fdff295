package io.partnerportal.authorisations;

import io.partnerportal.kernel.Rejection;

/** An authorisation cannot be asked for, or answered, now. */
public class AuthorisationRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private AuthorisationRefused(String key) {
        super(key);
    }

    static AuthorisationRefused resaleOnly() {
        return new AuthorisationRefused("authorisations.resale-only");
    }

    /** A reseller first needs its distributor's grant (R70). */
    static AuthorisationRefused notHandedOver() {
        return new AuthorisationRefused("authorisations.not-handed-over");
    }

    /** One of this kind waits or holds already. */
    static AuthorisationRefused already(AuthorisationKind kind) {
        return new AuthorisationRefused("authorisations.already." + kind);
    }

    static AuthorisationRefused nothingLeft() {
        return new AuthorisationRefused("authorisations.nothing-left");
    }

    /** Answered, withdrawn or too old meanwhile. */
    static AuthorisationRefused over() {
        return new AuthorisationRefused("authorisations.over");
    }

    /** The association ended meanwhile. */
    static AuthorisationRefused notAssociated() {
        return new AuthorisationRefused("authorisations.not-associated");
    }
}
