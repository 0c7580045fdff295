package io.partnerportal.signin;

import org.springframework.security.core.AuthenticationException;

/** The password was right, but this user also has a second factor; nobody is signed in yet. */
public final class SecondStepNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final PendingSignIn pending;

    SecondStepNeeded(PendingSignIn pending) {
        super("A second step is needed");
        this.pending = pending;
    }

    public PendingSignIn pending() {
        return pending;
    }
}
