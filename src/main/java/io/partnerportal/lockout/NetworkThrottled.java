package io.partnerportal.lockout;

import org.springframework.security.core.AuthenticationException;

/** Too many failures from one network; answered with 429 before any password is looked at. */
public final class NetworkThrottled extends AuthenticationException {

    private static final long serialVersionUID = 1;

    NetworkThrottled() {
        super("Too many failed sign-ins from this network");
    }
}
