package io.partnerportal.registrations;

import io.partnerportal.kernel.OwnTransaction;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Believes a registration code once. A try is counted in a transaction of its own, so that it stays counted when the
 * registration is refused, and given back when the code was right: a registration that is made again (decision 018) uses
 * up none. Using the code up belongs to the registration and is taken back with it.
 */
@Component
class CodeTries {

    private static final int MOST = 5;

    private record Sent(long id, String hash) {}

    private final JdbcClient jdbc;
    private final OwnTransaction ownTransaction;
    private final PasswordEncoder hashes;
    private final Clock clock;

    CodeTries(JdbcClient jdbc, OwnTransaction ownTransaction, PasswordEncoder hashes, Clock clock) {
        this.jdbc = jdbc;
        this.ownTransaction = ownTransaction;
        this.hashes = hashes;
        this.clock = clock;
    }

    void use(String subject, byte[] address, String typed) {
        var sent =
                ownTransaction.call(own -> begin(own, subject, address)).orElseThrow(RegistrationCodeRefused::expired);
        if (!hashes.matches(typed, sent.hash())) {
            throw RegistrationCodeRefused.wrong();
        }
        ownTransaction.call(own -> giveBack(own, sent.id()));
        // a row of its own: changing the code's row here would clash with the try just counted on it
        int used = jdbc.sql("insert ignore into registration_code_use (code_id, used_at) values (:code, :now)")
                .param("code", sent.id())
                .param("now", clock.instant())
                .update();
        if (used == 0) {
            throw RegistrationCodeRefused.expired();
        }
    }

    private Optional<Sent> begin(JdbcClient own, String subject, byte[] address) {
        return newest(own, subject, address).filter(sent -> countTry(own, sent.id()));
    }

    private Optional<Sent> newest(JdbcClient own, String subject, byte[] address) {
        return own.sql("""
                select id, code_hash as hash from registration_code
                 where subject = :subject and address_hash = :address
                 order by created_at desc, id desc
                 limit 1
                   for update
                """)
                .param("subject", subject)
                .param("address", address)
                .query(Sent.class)
                .optional();
    }

    /** Only while it is good, so that wrong codes and late ones are told alike. */
    private boolean countTry(JdbcClient own, long code) {
        return own.sql("""
                update registration_code set tries = tries + 1
                 where id = :id and tries < :most and expires_at > :now
                """)
                        .param("id", code)
                        .param("most", MOST)
                        .param("now", clock.instant())
                        .update()
                == 1;
    }

    private static int giveBack(JdbcClient own, long code) {
        return own.sql("update registration_code set tries = tries - 1 where id = :id and tries > 0")
                .param("id", code)
                .update();
    }
}
