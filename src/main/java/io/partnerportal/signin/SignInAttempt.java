package io.partnerportal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** What somebody typed on the sign-in page, and where from. Not yet believed. */
public final class SignInAttempt extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final String account;
    private final @Nullable String user;
    private final String password;
    private final String address;
    private final String agent;

    /**
     * @param account account name, or e-mail of the owner when {@code user} is absent
     * @param user user name or e-mail on the IAM-user tab; absent on the account tab
     * @param address where the request came from, IPv4 or IPv6
     */
    public SignInAttempt(String account, @Nullable String user, String password, String address, String agent) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.account = account;
        this.user = user;
        this.password = password;
        this.address = address;
        this.agent = agent;
    }

    public String account() {
        return account;
    }

    public @Nullable String user() {
        return user;
    }

    String address() {
        return address;
    }

    String agent() {
        return agent;
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
