package io.partnerportal.freezing;

import io.partnerportal.kernel.Rejection;

/** A customer cannot be frozen or unfrozen; the key says why. */
public final class FreezeRefused extends Rejection {

    private static final long serialVersionUID = 1;

    FreezeRefused(String key, Object... details) {
        super(key, details);
    }
}
