package io.partnerportal.protection;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.OwnTransaction;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

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

    /** A try that counts: at which code, and whether it was the last one. */
    private record Try(long code, String hash, boolean last) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final PasswordEncoder hashes;
    private final CodeDelivery delivery;
    private final Clock clock;
    private final OwnTransaction ownTransaction;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    VerificationCodes(
            JdbcClient jdbc,
            Ids ids,
            PasswordEncoder hashes,
            CodeDelivery delivery,
            Clock clock,
            OwnTransaction ownTransaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.hashes = hashes;
        this.delivery = delivery;
        this.clock = clock;
        this.ownTransaction = ownTransaction;
        this.events = events;
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
                    throw CodeRefused.tooSoon(
                            Math.ceilDiv(Duration.between(now, free).toMillis(), 1_000));
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
        var attempt = ownTransaction.call(own -> begin(own, operation)).orElseThrow(CodeRefused::expired);
        if (!hashes.matches(typed, attempt.hash())) {
            if (attempt.last()) {
                events.publishEvent(CodeGuessed.at(operation));
            }
            throw CodeRefused.wrong();
        }
        // a row of its own: changing the code's row here would clash with the try just counted on it
        var used = jdbc.sql("insert ignore into verification_code_use (code_id, used_at) values (:code, :now)")
                .param("code", attempt.code())
                .param("now", clock.instant())
                .update();
        if (used == 0) {
            throw CodeRefused.expired();
        }
    }

    /** Counted before the code is looked at, so that tries made at the same time count too. */
    private Optional<Try> begin(JdbcClient own, Operation operation) {
        return newest(own, operation)
                .filter(code -> clock.instant().isBefore(code.expiresAt()))
                .filter(code -> countTry(own, code.id()))
                .map(code -> new Try(code.id(), code.hash(), tries(own, code.id()) == MOST_TRIES));
    }

    private static boolean countTry(JdbcClient own, long code) {
        return own.sql("update verification_code set tries = tries + 1 where id = :id and tries < :most")
                        .param("id", code)
                        .param("most", MOST_TRIES)
                        .update()
                == 1;
    }

    private static int tries(JdbcClient own, long code) {
        return own.sql("select tries from verification_code where id = :id")
                .param("id", code)
                .query(Integer.class)
                .single();
    }

    private static Optional<Newest> newest(JdbcClient own, Operation operation) {
        return own.sql("""
                select id, code_hash as hash, expires_at
                  from verification_code
                 where user_id = :user and operation = :operation and request_hash = :request
                 order by created_at desc, id desc
                 limit 1
                   for update
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
