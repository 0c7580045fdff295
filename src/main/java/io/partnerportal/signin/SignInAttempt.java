package io.partnerportal.signin;

import io.partnerportal.lockout.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** What somebody typed on the sign-in page, and where from. Not yet believed. */
public final class SignInAttempt extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final String account;
    private final @Nullable String user;
    private final String password;
    private final transient Origin origin;

    /**
     * @param account account name, or e-mail of the owner when {@code user} is absent
     * @param user user name or e-mail on the IAM-user tab; absent on the account tab
     */
    public SignInAttempt(String account, @Nullable String user, String password, Origin origin) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.account = account;
        this.user = user;
        this.password = password;
        this.origin = origin;
    }

    public String account() {
        return account;
    }

    public @Nullable String user() {
        return user;
    }

    Origin origin() {
        return origin;
    }

    @Override
    public String getCredentials() {
        return password;
    }

    @Override
    public String getPrincipal() {
        return account;
    }
}
