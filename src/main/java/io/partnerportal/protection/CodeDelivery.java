package io.partnerportal.protection;

import io.partnerportal.kernel.Masking;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.mails.Mails;
import io.partnerportal.mails.NewMail;
import io.partnerportal.mails.Recipient;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a code to whoever acts; to the owner of the account when that user has neither e-mail nor mobile number. */
@Component
class CodeDelivery {

    private static final Logger log = LoggerFactory.getLogger(CodeDelivery.class);

    private record Reach(
            String displayName,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String language) {

        Locale locale() {
            return language == null ? Locale.SIMPLIFIED_CHINESE : Locale.forLanguageTag(language);
        }
    }

    private final JdbcClient jdbc;
    private final Mails mails;
    private final ObjectProvider<SmsGateway> sms;
    private final MessageSource messages;

    CodeDelivery(JdbcClient jdbc, Mails mails, ObjectProvider<SmsGateway> sms, MessageSource messages) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.sms = sms;
        this.messages = messages;
    }

    /**
     * @return where it went, masked
     * @throws Undeliverable there is no way to the user and none to the owner
     */
    String deliver(Operation operation, String code, Instant validUntil) {
        var reach = reachOf(operation.user());
        if (reach.email() != null) {
            return mail(reach, reach.email(), operation, code, validUntil);
        }
        if (reach.mobile() != null) {
            return text(reach, reach.mobile(), code);
        }
        var owner = ownerOf(operation.user())
                .filter(found -> found.email() != null)
                .orElseThrow(() -> new Undeliverable("protection.unreachable"));
        return mail(owner, Objects.requireNonNull(owner.email()), operation, code, validUntil);
    }

    /**
     * Brings a code to an address that may be a stranger's, and so says nothing the user could have written.
     *
     * @return where it went, masked
     */
    String deliverTo(String email, Operation operation, String code, Instant validUntil) {
        var recipient = new Recipient(email, null, reachOf(operation.user()).locale());
        return mail("protection.mail.address", recipient, operation, code, validUntil);
    }

    private String mail(Reach reach, String email, Operation operation, String code, Instant validUntil) {
        var recipient = new Recipient(email, reach.displayName(), reach.locale());
        return mail("protection.mail.code", recipient, operation, code, validUntil);
    }

    private String mail(String words, Recipient recipient, Operation operation, String code, Instant validUntil) {
        var what = messages.getMessage(operation.name(), null, recipient.language());
        mails.send(NewMail.of(words, recipient, what)
                .with(new MailSecret.Code(code))
                .validUntil(validUntil));
        return Masking.email(recipient.address());
    }

    private String text(Reach reach, String mobile, String code) {
        var gateway = sms.getIfAvailable();
        if (gateway == null) {
            log.warn(
                    "A verification code was not sent: no SMS gateway is configured and the user has no e-mail address");
            throw new Undeliverable("protection.no-sms");
        }
        gateway.sendCode(mobile, code, reach.locale());
        return Masking.mobile(mobile);
    }

    private Reach reachOf(long user) {
        return jdbc.sql("select display_name, email, mobile, language from portal_user where id = :user")
                .param("user", user)
                .query(Reach.class)
                .single();
    }

    private Optional<Reach> ownerOf(long user) {
        return jdbc.sql("""
                select o.display_name, o.email, o.mobile, o.language
                  from portal_user u
                  join portal_user o on o.account_id = u.account_id and o.kind = 'OWNER'
                 where u.id = :user
                """).param("user", user).query(Reach.class).optional();
    }
}
