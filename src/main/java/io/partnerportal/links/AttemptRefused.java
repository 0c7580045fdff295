package io.partnerportal.links;

import io.partnerportal.kernel.Rejection;

/** Somebody who holds a good link was not let in; the record of the invitation says why too. */
public abstract class AttemptRefused extends Rejection {

    private static final long serialVersionUID = 1;

    protected AttemptRefused(String key) {
        super(key);
    }

    public abstract Reason reason();
}
