package io.partnerportal.directory;

import io.partnerportal.kernel.Rejection;

/** The account is in the wished state already, or can never be in it. */
public final class StateUnchanged extends Rejection {

    private static final long serialVersionUID = 1;

    StateUnchanged(String key, String account) {
        super(key, account);
    }
}
