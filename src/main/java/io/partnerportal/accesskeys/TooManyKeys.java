package io.partnerportal.accesskeys;

import io.partnerportal.kernel.Rejection;

/** A user has two access keys at most. */
public class TooManyKeys extends Rejection {

    private static final long serialVersionUID = 1;

    TooManyKeys() {
        super("accesskeys.too-many", AccessKeyService.MOST);
    }
}
