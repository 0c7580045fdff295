package io.partnerportal.signin;

import io.partnerportal.identity.Open;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.lockout.Lockout;
import io.partnerportal.passwords.PasswordSetBy;
import io.partnerportal.passwords.Passwords;
import io.partnerportal.secondfactor.SecondFactors;
import io.partnerportal.signin.SecurityChanged.What;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators and the operator do to the way in of another user. */
@Service
@Transactional
@Open("called by the doors of members, IAM users and the operator, which ask for permission and scope")
public class UserSecurityService {

    private record Row(long account, String name) {}

    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Lockout lockout;
    private final SignIns signIns;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    UserSecurityService(
            Passwords passwords,
            SecondFactors secondFactors,
            Lockout lockout,
            SignIns signIns,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.lockout = lockout;
        this.signIns = signIns;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Sets a password that must be changed at the next sign-in; the old one and all sign-ins end (R14).
     *
     * @throws io.partnerportal.kernel.InvalidField {@code password} breaks a rule (R15)
     */
    public void resetPassword(long user, String password) {
        passwords.set(user, password, PasswordSetBy.ADMINISTRATOR);
        lockout.unlock(user);
        signIns.endAll(user);
    }

    /** Whether a code is asked for at sign-in. */
    @Transactional(readOnly = true)
    public boolean hasSecondFactor(long user) {
        return secondFactors.isOn(user);
    }

    /** For whoever lost both the phone and the recovery codes. */
    public void removeSecondFactor(long user) {
        secondFactors.remove(user);
        publish(user, What.SECOND_FACTOR_OFF);
    }

    /** Absent unless wrong passwords have locked the user (R27). */
    @Transactional(readOnly = true)
    public Optional<Instant> lockedUntil(long user) {
        return lockout.lockedUntil(user);
    }

    /** Lets a locked user try again at once. */
    public void unlock(long user) {
        lockout.unlock(user);
        publish(user, What.UNLOCKED);
    }

    private void publish(long user, What what) {
        var row = jdbc.sql("select account_id as account, name from portal_user where id = :user")
                .param("user", user)
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new NotFound("passwords.user-not-found"));
        events.publishEvent(new SecurityChanged(user, row.account(), row.name(), what));
    }
}
