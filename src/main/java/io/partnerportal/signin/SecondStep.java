package io.partnerportal.signin;

import io.partnerportal.lockout.AttemptOutcome;
import io.partnerportal.lockout.Lockout;
import io.partnerportal.secondfactor.SecondFactors;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Believes the code of a second factor; its failures count towards the same lock as those of the password. */
@Component
class SecondStep implements AuthenticationProvider {

    private final SecondFactors secondFactors;
    private final Lockout lockout;
    private final SignIns signIns;
    private final JdbcClient jdbc;
    private final Clock clock;

    SecondStep(SecondFactors secondFactors, Lockout lockout, SignIns signIns, JdbcClient jdbc, Clock clock) {
        this.secondFactors = secondFactors;
        this.lockout = lockout;
        this.signIns = signIns;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == CodeAttempt.class;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var attempt = (CodeAttempt) authentication;
        var pending = attempt.getPrincipal();
        if (!stands(pending)) {
            throw new SecondStepOver();
        }
        var guess = lockout.begin(pending.user(), attempt.origin());
        if (!guess.mayBeRight() || !secondFactors.accepts(pending.user(), attempt.getCredentials())) {
            lockout.wrong(guess, AttemptOutcome.WRONG_CODE);
            throw new BadCredentialsException("Wrong code");
        }
        lockout.right(guess, AttemptOutcome.SIGNED_IN);
        return new SignedIn(signIns.begin(pending.user(), attempt.origin()));
    }

    /** A password that was set meanwhile, or a user who was disabled, makes the first step worth nothing. */
    private boolean stands(PendingSignIn pending) {
        return clock.instant().isBefore(pending.until())
                && jdbc.sql("""
                        select count(*)
                          from portal_user
                         where id = :user
                           and status = 'ACTIVE'
                           and (password_set_at is null or password_set_at <= :since)
                        """)
                                .param("user", pending.user())
                                .param("since", pending.since())
                                .query(Integer.class)
                                .single()
                        == 1;
    }
}
