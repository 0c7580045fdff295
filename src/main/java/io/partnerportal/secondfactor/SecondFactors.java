package io.partnerportal.secondfactor;

import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.SecretBox;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the second factors of users; the secret is encrypted, the recovery codes are hashed. */
@Component
public class SecondFactors {

    private record Row(byte[] secret, boolean confirmed) {}

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final RecoveryCodes recovery;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, SecretBox box, RecoveryCodes recovery, Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.recovery = recovery;
        this.clock = clock;
    }

    /** Whether a code is asked for at sign-in. */
    public boolean isOn(long user) {
        return row(user).map(Row::confirmed).orElse(false);
    }

    public int recoveryCodesLeft(long user) {
        return recovery.left(user);
    }

    /** Makes up a secret; it counts for nothing until confirmed, and replaces one that never was. */
    public Enrolment begin(long user, String issuer, String name) {
        var totp = Totp.random();
        jdbc.sql("""
                insert into second_factor (user_id, secret, confirmed_at, last_step, created_at)
                values (:user, :secret, null, 0, :now)
                    on duplicate key update
                       secret = if(confirmed_at is null, values(secret), secret),
                       created_at = if(confirmed_at is null, values(created_at), created_at)
                """)
                .param("user", user)
                .param("secret", box.seal(HexFormat.of().formatHex(totp.secret()), place(user)))
                .param("now", clock.instant())
                .update();
        return Enrolment.of(totp, issuer, name);
    }

    /**
     * The app shows the right code: from now on it is asked for.
     *
     * @return recovery codes, never to be seen again
     * @throws InvalidField {@code code} is wrong, or there is nothing to confirm
     */
    public List<String> confirm(long user, String code) {
        var step = row(user).filter(row -> !row.confirmed()).map(row -> step(row, user, code));
        if (step.isEmpty() || step.get().isEmpty()) {
            throw new InvalidField("code", "secondfactor.wrong-code");
        }
        jdbc.sql("update second_factor set confirmed_at = :now, last_step = :step where user_id = :user")
                .param("now", clock.instant())
                .param("step", step.get().getAsLong())
                .param("user", user)
                .update();
        return recovery.renew(user);
    }

    /** Takes a code of the app or a recovery code; either is good once. */
    public boolean accepts(long user, String typed) {
        var code = typed.replaceAll("[\\s-]", "");
        return row(user)
                .filter(Row::confirmed)
                .map(row -> step(row, user, code))
                .map(step -> step.isPresent() ? use(user, step.getAsLong()) : recovery.use(user, code))
                .orElse(false);
    }

    public List<String> renewRecoveryCodes(long user) {
        return recovery.renew(user);
    }

    public void remove(long user) {
        recovery.forget(user);
        jdbc.sql("delete from second_factor where user_id = :user")
                .param("user", user)
                .update();
    }

    /** The same code a second time, or an older one, finds its step used. */
    private boolean use(long user, long step) {
        return jdbc.sql("update second_factor set last_step = :step where user_id = :user and last_step < :step")
                        .param("step", step)
                        .param("user", user)
                        .update()
                == 1;
    }

    private OptionalLong step(Row row, long user, String code) {
        var secret = HexFormat.of().parseHex(box.open(row.secret(), place(user)));
        return new Totp(secret).stepOf(code, clock.instant());
    }

    private Optional<Row> row(long user) {
        return jdbc.sql("""
                select secret, confirmed_at is not null as confirmed from second_factor where user_id = :user
                """).param("user", user).query(Row.class).optional();
    }

    private static String place(long user) {
        return "second_factor.secret:" + user;
    }
}
