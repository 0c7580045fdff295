package io.partnerportal.registrations;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Masking;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.Mails;
import io.partnerportal.mails.NewMail;
import io.partnerportal.mails.Recipient;
import io.partnerportal.outreach.AddressBlocked;
import io.partnerportal.outreach.AddressHash;
import io.partnerportal.outreach.AddressRules;
import io.partnerportal.outreach.MailAllowance;
import io.partnerportal.outreach.Purpose;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that whoever registers reads the address given, and answers the number: a code for one of them and one purpose,
 * good once. Codes go to numbers where there is a gateway.
 */
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
    private final TextedCodes texts;
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
            TextedCodes texts,
            Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.hashes = hashes;
        this.addresses = addresses;
        this.allowance = allowance;
        this.tries = tries;
        this.mails = mails;
        this.texts = texts;
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
        var code = issue(subject, address);
        mails.send(NewMail.of("registrations.mail.code", new Recipient(address, null, language))
                .with(new MailSecret.Code(code))
                .validUntil(clock.instant().plus(GOOD_FOR)));
        return Masking.email(address);
    }

    /** Whether codes can go to mobile numbers. */
    public boolean canText() {
        return texts.areSent();
    }

    /**
     * As {@link #send}, to a mobile number; it leaves when the transaction is over.
     *
     * @throws InvalidField {@code mobile} is no number, or codes cannot go to numbers
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String text(String subject, String typed, Locale language) {
        var mobile = AddressRules.mobile("mobile", typed);
        var gateway = texts.gateway();
        TextedCodes.send(gateway, mobile, issue(subject, mobile), language);
        return Masking.mobile(mobile);
    }

    private String issue(String subject, String address) {
        requirePause(subject, address);
        if (sentToday(subject) >= MOST_OF_SUBJECT || !allowance.take(address, Purpose.CODE)) {
            throw RegistrationCodeRefused.tooMany();
        }
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(POSSIBILITIES));
        insert(subject, address, code, clock.instant().plus(GOOD_FOR));
        return code;
    }

    /**
     * Uses up what proves the address, and the number where one is given and codes go to numbers.
     *
     * @throws RegistrationCodeRefused in the field of the code that is wrong, too late, used before, or sent elsewhere
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prove(String subject, String email, Registration form) {
        use(subject, email, form.code());
        var mobile = FieldRules.mobile("mobile", form.mobile());
        if (mobile != null && canText()) {
            try {
                use(subject, mobile, Objects.requireNonNullElse(form.mobileCode(), ""));
            } catch (RegistrationCodeRefused refused) {
                throw refused.in("mobileCode");
            }
        }
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
