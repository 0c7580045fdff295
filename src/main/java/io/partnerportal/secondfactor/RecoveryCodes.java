package io.partnerportal.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes for whoever has lost the phone: shown once, stored as hashes, good for one sign-in each. */
@Component
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    /** Without letters and digits that look alike; sixteen of them are 79 bits, so that a plain hash hides them. */
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** New ones; those from before no longer count. */
    List<String> renew(long user) {
        forget(user);
        var codes = Stream.generate(this::code).limit(CODES).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (user_id, hash) values (:user, :hash)")
                .param("user", user)
                .param("hash", hash(code))
                .update());
        return codes;
    }

    /** Uses a code up; false when it is none of the user's or was used before. */
    boolean use(long user, String typed) {
        return jdbc.sql("""
                update recovery_code set used_at = :now where user_id = :user and hash = :hash and used_at is null
                """)
                        .param("now", clock.instant())
                        .param("user", user)
                        .param("hash", hash(typed))
                        .update()
                == 1;
    }

    int left(long user) {
        return jdbc.sql("select count(*) from recovery_code where user_id = :user and used_at is null")
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    void forget(long user) {
        jdbc.sql("delete from recovery_code where user_id = :user")
                .param("user", user)
                .update();
    }

    private String code() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(GROUP, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    private static byte[] hash(String code) {
        try {
            var letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
