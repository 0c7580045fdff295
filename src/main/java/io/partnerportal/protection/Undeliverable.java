package io.partnerportal.protection;

import io.partnerportal.kernel.Rejection;

/** A code can reach neither the user nor the owner of the account. */
public class Undeliverable extends Rejection {

    private static final long serialVersionUID = 1;

    Undeliverable(String key) {
        super(key);
    }
}
