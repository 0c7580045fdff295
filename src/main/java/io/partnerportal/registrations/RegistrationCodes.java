package io.partnerportal.registrations;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.Masking;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.Mails;
import io.partnerportal.mails.NewMail;
import io.partnerportal.mails.Recipient;
import io.partnerportal.outreach.AddressHash;
import io.partnerportal.outreach.AddressBlocked;
import io.partnerportal.outreach.MailAllowance;
import io.partnerportal.outreach.Purpose;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proves that whoever registers reads the address given: a code for one address and one purpose, good once. */
@Component
public class RegistrationCodes {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final int POSSIBILITIES = 1_000_000;
    private static final Duration PAUSE = Duration.ofSeconds(60);

    /** One link is no cannon to be pointed at addresses. */
    private static final int MOST_OF_SUBJECT = 20;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final PasswordEncoder hashes;
    private final AddressHash addresses;
    private final MailAllowance allowance;
    private final CodeTries tries;
    private final Mails mails;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RegistrationCodes(
            JdbcClient jdbc,
            Ids ids,
            PasswordEncoder hashes,
            AddressHash addresses,
            MailAllowance allowance,
            CodeTries tries,
            Mails mails,
            Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.hashes = hashes;
        this.addresses = addresses;
        this.allowance = allowance;
        this.tries = tries;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Sends a code; the one before it no longer counts.
     *
     * @param subject what is registered for, such as an invitation's public id
     * @return where it went, masked
     * @throws RegistrationCodeRefused the last one left less than a minute ago, or too many did today
     * @throws AddressBlocked it was reported
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String send(String subject, String address, Locale language) {
        allowance.requireNotBlocked(address);
        requirePause(subject, address);
        if (sentToday(subject) >= MOST_OF_SUBJECT || !allowance.take(address, Purpose.CODE)) {
            throw RegistrationCodeRefused.tooMany();
        }
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(POSSIBILITIES));
        var end = clock.instant().plus(GOOD_FOR);
        insert(subject, address, code, end);
        mails.send(NewMail.of("registrations.mail.code", new Recipient(address, null, language))
                .with(new MailSecret.Code(code))
                .validUntil(end));
        return Masking.email(address);
    }

    /**
     * Uses the code up together with what the transaction does; a try counts whatever becomes of it.
     *
     * @throws RegistrationCodeRefused wrong, too late, used before, or sent elsewhere
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(String subject, String address, String code) {
        tries.use(subject, addresses.of(address), code.strip());
    }

    private void insert(String subject, String address, String code, Instant end) {
        jdbc.sql("""
                insert into registration_code (id, subject, address_hash, code_hash, created_at, expires_at, tries)
                values (:id, :subject, :address, :hash, :now, :end, 0)
                """)
                .param("id", ids.next())
                .param("subject", subject)
                .param("address", addresses.of(address))
                .param("hash", hashes.encode(code))
                .param("now", clock.instant())
                .param("end", end)
                .update();
    }

    private void requirePause(String subject, String address) {
        jdbc.sql("""
                select created_at from registration_code
                 where subject = :subject and address_hash = :address
                 order by created_at desc
                 limit 1
                """)
                .param("subject", subject)
                .param("address", addresses.of(address))
                .query(Instant.class)
                .optional()
                .map(sent -> sent.plus(PAUSE))
                .filter(clock.instant()::isBefore)
                .ifPresent(free -> {
                    throw RegistrationCodeRefused.tooSoon(
                            Math.ceilDiv(Duration.between(clock.instant(), free).toMillis(), 1_000));
                });
    }

    private int sentToday(String subject) {
        return jdbc.sql("select count(*) from registration_code where subject = :subject and created_at > :since")
                .param("subject", subject)
                .param("since", clock.instant().minus(Duration.ofDays(1)))
                .query(Integer.class)
                .single();
    }
}
