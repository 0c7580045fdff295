package io.partnerportal.passwordreset;

import io.partnerportal.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secrets behind the links of mails, stored as hashes; each is good once. */
@Component
class ResetLinks {

    static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ResetLinks(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new secret; those from before are worth nothing any more. */
    String issue(long user) {
        jdbc.sql("delete from password_reset where user_id = :user and used_at is null")
                .param("user", user)
                .update();
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        jdbc.sql("""
                insert into password_reset (id, user_id, token_hash, created_at, expires_at)
                values (:id, :user, :hash, :now, :end)
                """)
                .param("id", ids.next())
                .param("user", user)
                .param("hash", hash(token))
                .param("now", clock.instant())
                .param("end", clock.instant().plus(GOOD_FOR))
                .update();
        return token;
    }

    /** Whose password may be set with it; absent for a disabled user too. */
    Optional<Long> userOf(String token) {
        return jdbc.sql("""
                select u.id
                  from password_reset r
                  join portal_user u on u.id = r.user_id and u.status = 'ACTIVE'
                  join account a on a.id = u.account_id and a.status = 'ACTIVE'
                 where r.token_hash = :hash and r.used_at is null and r.expires_at > :now
                """)
                .param("hash", hash(token))
                .param("now", clock.instant())
                .query(Long.class)
                .optional();
    }

    /** Uses the secret up; false when somebody was faster. */
    boolean use(String token) {
        return jdbc.sql("""
                update password_reset set used_at = :now
                 where token_hash = :hash and used_at is null and expires_at > :now
                """)
                        .param("now", clock.instant())
                        .param("hash", hash(token))
                        .update()
                == 1;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
