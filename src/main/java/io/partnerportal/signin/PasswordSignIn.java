package io.partnerportal.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Believes a password. Unknown, known, locked and disabled users cost the same one hash check and get the
 * same answer, so that nobody learns who exists (decision 12b).
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** Who the typed names mean, and whether they may come in at all. */
    record Candidate(long id, @Nullable String passwordHash, boolean active) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Lockout lockout;
    private final SignIns signIns;
    private final String hashOfNobody;

    PasswordSignIn(JdbcClient jdbc, PasswordEncoder passwords, Lockout lockout, SignIns signIns) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.lockout = lockout;
        this.signIns = signIns;
        this.hashOfNobody = passwords.encode("nobody");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == SignInAttempt.class;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var attempt = (SignInAttempt) authentication;
        var network = NetworkPrefix.of(attempt.address());
        if (lockout.isThrottled(network)) {
            throw new NetworkThrottled();
        }
        var candidate = find(attempt);
        var locked = candidate.map(found -> lockout.isLocked(found.id())).orElse(false);
        var counted = locked ? null : candidate.map(Candidate::id).orElse(null);
        var mayLook = lockout.bookAttempt(counted, network) && !locked;
        if (!matches(attempt, mayLook ? candidate : Optional.empty())) {
            candidate.filter(_ -> !locked).ifPresent(found -> lockout.lockIfDue(found.id()));
            throw new BadCredentialsException("Wrong name or password");
        }
        var user = candidate.orElseThrow();
        lockout.forget(user.id());
        return new SignedIn(signIns.begin(user.id(), attempt.address(), attempt.agent()));
    }

    private boolean matches(SignInAttempt attempt, Optional<Candidate> candidate) {
        var hash = candidate.map(Candidate::passwordHash).orElse(hashOfNobody);
        var same = passwords.matches(attempt.getCredentials(), hash);
        return same
                && candidate
                        .map(found -> found.active() && found.passwordHash() != null)
                        .orElse(false);
    }

    private Optional<Candidate> find(SignInAttempt attempt) {
        return attempt.user() == null
                ? candidate("u.kind = 'OWNER' and (a.name = :account or a.email = :account)", attempt.account(), "")
                : candidate(
                        "u.kind in ('MEMBER', 'IAM') and a.name = :account and (u.name = :user or u.email = :user)",
                        attempt.account(),
                        attempt.user());
    }

    private Optional<Candidate> candidate(String condition, String account, String user) {
        return jdbc.sql("""
                select u.id, u.password_hash, u.status = 'ACTIVE' and a.status = 'ACTIVE' as active
                  from portal_user u
                  join account a on a.id = u.account_id
                 where\s""" + condition)
                .param("account", account.strip())
                .param("user", user.strip())
                .query(Candidate.class)
                .optional();
    }
}
