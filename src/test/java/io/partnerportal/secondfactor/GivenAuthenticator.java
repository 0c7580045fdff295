package io.partnerportal.secondfactor;

import io.partnerportal.kernel.SecretBox;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An authenticator app that knows everybody's secret. */
@Component
public class GivenAuthenticator {

    private final SecondFactors secondFactors;
    private final SecretBox box;
    private final JdbcClient jdbc;
    private final Clock clock;

    GivenAuthenticator(SecondFactors secondFactors, SecretBox box, JdbcClient jdbc, Clock clock) {
        this.secondFactors = secondFactors;
        this.box = box;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a second factor to a user; the recovery codes. */
    public List<String> add(long user) {
        secondFactors.begin(user, "Portal", "somebody");
        return secondFactors.confirm(user, code(user));
    }

    /** What the app shows now. */
    public String code(long user) {
        return new Totp(HexFormat.of().parseHex(secret(user))).codeAt(clock.instant());
    }

    String secret(long user) {
        var sealed = jdbc.sql("select secret from second_factor where user_id = :user")
                .param("user", user)
                .query(byte[].class)
                .single();
        return box.open(sealed, "second_factor.secret:" + user);
    }
}
