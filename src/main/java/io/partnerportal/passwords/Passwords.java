package io.partnerportal.passwords;

import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the passwords of users, as hashes only. Whether somebody may set one is asked by the doors above. */
@Component
public class Passwords {

    private record Row(
            long account,
            String name,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String passwordHash) {

        PasswordOwner owner() {
            return new PasswordOwner(name, email, mobile);
        }
    }

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
        this.events = events;
    }

    /** Costs one hash. */
    public boolean isRight(long user, String password) {
        return encoder.matches(password, row(user).passwordHash());
    }

    /**
     * Sets a password.
     *
     * @param by who sets it; a user whose password another person set must change it at the next sign-in (R28)
     * @throws InvalidField {@code password} breaks a rule or is the one they have (R15)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(long user, String password, PasswordSetBy by) {
        var row = row(user);
        PasswordRule.check(password, row.owner());
        if (row.passwordHash() != null && encoder.matches(password, row.passwordHash())) {
            throw new InvalidField("password", "passwords.unchanged");
        }
        jdbc.sql("""
                update portal_user
                   set password_hash = :hash, must_change_password = :temporary, password_set_at = :now
                 where id = :user
                """)
                .param("hash", encoder.encode(password))
                .param("temporary", by == PasswordSetBy.ADMINISTRATOR)
                .param("now", clock.instant())
                .param("user", user)
                .update();
        events.publishEvent(new PasswordSet(user, row.account(), row.name(), by));
    }

    /** What a new password of this user must not be made of. */
    public PasswordOwner ownerOf(long user) {
        return row(user).owner();
    }

    private Row row(long user) {
        return jdbc.sql("""
                select account_id as account, name, email, mobile, password_hash from portal_user where id = :user
                """)
                .param("user", user)
                .query(Row.class)
                .optional()
                .orElseThrow(() -> new NotFound("passwords.user-not-found"));
    }
}
