package io.partnerportal.mails;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.smtp.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the outbox. Who claims one may send it; everybody else comes too late. */
@Component
class MailStore {

    /** A mail nobody takes is given up so long after its first try. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** Longer than any try with its time-outs can take; after it a try counts as lost with its node. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final MailSecrets secrets;
    private final Clock clock;

    MailStore(JdbcClient jdbc, Ids ids, MailSecrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.secrets = secrets;
        this.clock = clock;
    }

    PublicId add(NewMail mail) {
        var id = PublicId.random();
        var now = clock.instant();
        var kept = secrets.keep(mail.secret(), id.value());
        jdbc.sql("""
                insert into mail (id, public_id, template, language, recipient, recipient_name, word_values, link,
                                  secret_kind, secret, secret_source, status, attempts, next_try_at, valid_until, created_at)
                values (:id, :publicId, :template, :language, :recipient, :name, :values, :link,
                        :secretKind, :secret, :secretSource, 'WAITING', 0, :now, :validUntil, :now)
                """)
                .param("id", ids.next())
                .param("publicId", id.value())
                .param("template", mail.template())
                .param("language", mail.recipient().language().toLanguageTag())
                .param("recipient", mail.recipient().address())
                .param("name", mail.recipient().name())
                .param("values", WaitingMail.json(mail.values()))
                .param("link", mail.link())
                .param("secretKind", kept.kind())
                .param("secret", kept.sealed())
                .param("secretSource", kept.source())
                .param("now", now)
                .param("validUntil", mail.validUntil())
                .update();
        return id;
    }

    /** Present for exactly one of all who ask while a try is due. */
    Optional<WaitingMail> claim(String publicId) {
        int claimed = jdbc.sql("""
                update mail
                   set claimed_until = :until, attempts = attempts + 1, give_up_at = coalesce(give_up_at, :giveUp)
                 where public_id = :id
                   and status = 'WAITING'
                   and next_try_at <= :now
                   and (claimed_until is null or claimed_until <= :now)
                """)
                .param("until", clock.instant().plus(CLAIM))
                .param("giveUp", clock.instant().plus(PATIENCE))
                .param("now", clock.instant())
                .param("id", publicId)
                .update();
        return claimed == 0 ? Optional.empty() : Optional.of(read(publicId));
    }

    /** When a mail that could not be claimed may be worth another look; absent when it is finished with. */
    Optional<Instant> nextLook(String publicId) {
        return jdbc.sql("""
                select greatest(next_try_at, coalesce(claimed_until, next_try_at))
                  from mail where public_id = :id and status = 'WAITING'
                """).param("id", publicId).query(Instant.class).optional();
    }

    void finish(String publicId, MailStatus status, Answer answer) {
        jdbc.sql("""
                update mail
                   set status = :status, last_reason = :reason, last_answer = :answer, finished_at = :now,
                       claimed_until = null, next_try_at = null, secret = null
                 where public_id = :id and status = 'WAITING'
                """)
                .param("status", status.name())
                .param("reason", answer.reason().name())
                .param("answer", answer.text())
                .param("now", clock.instant())
                .param("id", publicId)
                .update();
    }

    void retry(String publicId, Answer answer, Instant next) {
        jdbc.sql("""
                update mail
                   set last_reason = :reason, last_answer = :answer, claimed_until = null, next_try_at = :next
                 where public_id = :id and status = 'WAITING'
                """)
                .param("reason", answer.reason().name())
                .param("answer", answer.text())
                .param("next", next)
                .param("id", publicId)
                .update();
    }

    /** Whether the mail had been given up and now waits again. */
    boolean again(String publicId) {
        return jdbc.sql("""
                update mail
                   set status = 'WAITING', next_try_at = :now, give_up_at = null, finished_at = null
                 where public_id = :id and status = 'FAILED'
                """).param("now", clock.instant()).param("id", publicId).update() == 1;
    }

    /** Mails that should be under way but perhaps nobody looks after. */
    List<String> due(int limit) {
        return Rows.list(jdbc.sql("""
                select public_id from mail
                 where status = 'WAITING' and next_try_at <= :now
                   and (claimed_until is null or claimed_until <= :now)
                 order by next_try_at limit :limit
                """)
                .param("now", clock.instant())
                .param("limit", limit)
                .query(String.class));
    }

    int deleteFinishedBefore(Instant end) {
        return jdbc.sql("delete from mail where status <> 'WAITING' and created_at < :end limit 10000")
                .param("end", end)
                .update();
    }

    private WaitingMail read(String publicId) {
        return jdbc.sql("""
                select public_id, template, language, recipient, recipient_name, word_values, link,
                       secret_kind, secret, secret_source, attempts, give_up_at, valid_until
                  from mail where public_id = :id
                """).param("id", publicId).query(WaitingMail.class).single();
    }
}
