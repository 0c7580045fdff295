package io.partnerportal.signin;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Proof of a successful sign-in; only its ticket is kept, the caller is rebuilt on each request. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final SignInTicket ticket;

    SignedIn(SignInTicket ticket) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.ticket = ticket;
        setAuthenticated(true);
    }

    public SignInTicket ticket() {
        return ticket;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public SignInTicket getPrincipal() {
        return ticket;
    }
}
