package io.partnerportal.agreements;

import io.partnerportal.kernel.Rejection;

/** Something is not agreed to, or its words changed while they were read. */
public class AgreementRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private AgreementRefused(String key) {
        super(key);
    }

    static AgreementRefused missing() {
        return new AgreementRefused("agreements.missing");
    }

    static AgreementRefused changed() {
        return new AgreementRefused("agreements.changed");
    }
}
