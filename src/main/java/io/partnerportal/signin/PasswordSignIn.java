package io.partnerportal.signin;

import io.partnerportal.lockout.AttemptOutcome;
import io.partnerportal.lockout.Guess;
import io.partnerportal.lockout.Lockout;
import io.partnerportal.lockout.Origin;
import io.partnerportal.secondfactor.SecondFactors;
import java.time.Clock;
import java.time.Duration;
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

    private static final Duration SECOND_STEP = Duration.ofMinutes(5);

    /** Who the typed names mean, and whether they may come in at all. */
    record Candidate(long id, @Nullable String passwordHash, boolean active) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Lockout lockout;
    private final SignIns signIns;
    private final SecondFactors secondFactors;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordSignIn(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            Lockout lockout,
            SignIns signIns,
            SecondFactors secondFactors,
            Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.lockout = lockout;
        this.signIns = signIns;
        this.secondFactors = secondFactors;
        this.clock = clock;
        this.hashOfNobody = passwords.encode("nobody");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == SignInAttempt.class;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var attempt = (SignInAttempt) authentication;
        var candidate = find(attempt);
        var guess = lockout.begin(candidate.map(Candidate::id).orElse(null), attempt.origin());
        var same = matches(attempt.getCredentials(), guess.mayBeRight() ? candidate : Optional.empty());
        if (!same || !candidate.orElseThrow().active()) {
            lockout.wrong(guess, same ? AttemptOutcome.DISABLED : AttemptOutcome.WRONG_PASSWORD);
            throw new BadCredentialsException("Wrong name or password");
        }
        return signIn(guess, candidate.get().id(), attempt.origin());
    }

    private SignedIn signIn(Guess guess, long user, Origin origin) {
        if (secondFactors.isOn(user)) {
            lockout.halfway(guess);
            var now = clock.instant();
            throw new SecondStepNeeded(new PendingSignIn(user, now, now.plus(SECOND_STEP)));
        }
        lockout.right(guess, AttemptOutcome.SIGNED_IN);
        return new SignedIn(signIns.begin(user, origin));
    }

    /** Exactly one hash, whoever is asked for. */
    private boolean matches(String password, Optional<Candidate> candidate) {
        var hash = candidate.map(Candidate::passwordHash);
        return passwords.matches(password, hash.orElse(hashOfNobody)) && hash.isPresent();
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
