package io.partnerportal.protection;

import io.partnerportal.kernel.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes codes up and believes each once. They are stored like passwords, since a million possibilities are soon tried.
 * A try is counted in a transaction of its own, so that it stays counted when the operation is refused; using a code up
 * belongs to the operation and is taken back with it.
 */
@Component
class VerificationCodes {

    private static final int POSSIBILITIES = 1_000_000;
    private static final int MOST_TRIES = 5;
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(60);

    /** Nobody fills a stranger's mailbox by typing its address again and again. */
    private static final int MOST_ELSEWHERE = 10;

    private record Newest(long id, String hash, Instant expiresAt) {}

    /** How a code leaves; returns where it went, masked. */
    private interface Way {
        String send(String code, Instant validUntil);
    }

    private final JdbcClient jdbc;
    private final Ids ids;
    private final PasswordEncoder hashes;
    private final CodeDelivery delivery;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;
    private final SecureRandom random = new SecureRandom();

    VerificationCodes(
            JdbcClient jdbc,
            Ids ids,
            PasswordEncoder hashes,
            CodeDelivery delivery,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.hashes = hashes;
        this.delivery = delivery;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends a new code; the one before it no longer counts.
     *
     * @return where it went, masked
     * @throws CodeRefused the last one left less than a minute ago
     */
    String send(Operation operation) {
        return send(operation, (code, validUntil) -> delivery.deliver(operation, code, validUntil));
    }

    /**
     * As {@link #send(Operation)}, to an address that is not yet known to be the user's.
     *
     * @throws CodeRefused the last one left less than a minute ago, or too many did within a day
     */
    String sendTo(String email, Operation operation) {
        if (sentWithinADay(operation) >= MOST_ELSEWHERE) {
            throw CodeRefused.tooMany();
        }
        return send(operation, (code, validUntil) -> delivery.deliverTo(email, operation, code, validUntil));
    }

    private String send(Operation operation, Way way) {
        var now = clock.instant();
        lastSent(operation.user())
                .map(sent -> sent.plus(PAUSE))
                .filter(now::isBefore)
                .ifPresent(free -> {
                    throw CodeRefused.tooSoon(Duration.between(now, free).toSeconds() + 1);
                });
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(POSSIBILITIES));
        jdbc.sql("""
                insert into verification_code (id, user_id, operation, request_hash, code_hash, created_at, expires_at, tries)
                values (:id, :user, :operation, :request, :hash, :now, :end, 0)
                """)
                .param("id", ids.next())
                .param("user", operation.user())
                .param("operation", operation.name())
                .param("request", operation.requestHash())
                .param("hash", hashes.encode(code))
                .param("now", now)
                .param("end", now.plus(GOOD_FOR))
                .update();
        return way.send(code, now.plus(GOOD_FOR));
    }

    /** @throws CodeRefused wrong, too late, used before, tried too often, or sent for something else */
    void use(Operation operation, String typed) {
        var right = Objects.requireNonNull(ownTransaction.execute(_ -> attempt(operation, typed)));
        var code = right.orElseThrow(CodeRefused::wrong);
        // a row of its own: changing the code's row here would clash with the try just counted on it
        var used = jdbc.sql("insert ignore into verification_code_use (code_id, used_at) values (:code, :now)")
                .param("code", code)
                .param("now", clock.instant())
                .update();
        if (used == 0) {
            throw CodeRefused.expired();
        }
    }

    /** The key of the code when it was right. */
    private Optional<Long> attempt(Operation operation, String typed) {
        var newest = newest(operation)
                .filter(code -> clock.instant().isBefore(code.expiresAt()))
                .filter(code -> countTry(code.id()))
                .orElseThrow(CodeRefused::expired);
        return hashes.matches(typed, newest.hash()) ? Optional.of(newest.id()) : Optional.empty();
    }

    private boolean countTry(long code) {
        return jdbc.sql("update verification_code set tries = tries + 1 where id = :id and tries < :most")
                        .param("id", code)
                        .param("most", MOST_TRIES)
                        .update()
                == 1;
    }

    private Optional<Newest> newest(Operation operation) {
        return jdbc.sql("""
                select id, code_hash as hash, expires_at
                  from verification_code
                 where user_id = :user and operation = :operation and request_hash = :request
                 order by created_at desc, id desc
                 limit 1
                """)
                .param("user", operation.user())
                .param("operation", operation.name())
                .param("request", operation.requestHash())
                .query(Newest.class)
                .optional();
    }

    private Optional<Instant> lastSent(long user) {
        return jdbc.sql(
                        "select created_at from verification_code where user_id = :user order by created_at desc limit 1")
                .param("user", user)
                .query(Instant.class)
                .optional();
    }

    private int sentWithinADay(Operation operation) {
        return jdbc.sql("""
                select count(*) from verification_code
                 where user_id = :user and operation = :operation and created_at > :since
                """)
                .param("user", operation.user())
                .param("operation", operation.name())
                .param("since", clock.instant().minus(Duration.ofDays(1)))
                .query(Integer.class)
                .single();
    }
}
