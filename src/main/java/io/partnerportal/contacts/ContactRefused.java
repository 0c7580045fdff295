package io.partnerportal.contacts;

import io.partnerportal.kernel.Rejection;

/** The partner has as many contacts as customers are shown (R19). */
public final class ContactRefused extends Rejection {

    private static final long serialVersionUID = 1;

    ContactRefused(String key, Object... details) {
        super(key, details);
    }
}
