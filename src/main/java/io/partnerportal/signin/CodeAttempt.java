package io.partnerportal.signin;

import io.partnerportal.lockout.Origin;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** The code somebody typed as the second step. Not yet believed. */
public final class CodeAttempt extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final PendingSignIn pending;
    private final String code;
    private final transient Origin origin;

    public CodeAttempt(PendingSignIn pending, String code, Origin origin) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.pending = pending;
        this.code = code;
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    @Override
    public String getCredentials() {
        return code;
    }

    @Override
    public PendingSignIn getPrincipal() {
        return pending;
    }
}
