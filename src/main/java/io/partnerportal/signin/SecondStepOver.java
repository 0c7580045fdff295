package io.partnerportal.signin;

import org.springframework.security.core.AuthenticationException;

/** The second step came too late, or the password was changed meanwhile: begin again with the password. */
public final class SecondStepOver extends AuthenticationException {

    private static final long serialVersionUID = 1;

    public SecondStepOver() {
        super("The second step is over");
    }
}
