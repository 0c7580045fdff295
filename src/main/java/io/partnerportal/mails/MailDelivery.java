package io.partnerportal.mails;

import io.partnerportal.smtp.Answer;
import io.partnerportal.smtp.MailReason;
import io.partnerportal.smtp.MailServers;
import io.partnerportal.smtp.Smtp;
import io.partnerportal.smtp.SmtpServer;
import io.partnerportal.tasks.SystemWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends a mail of the outbox, once. The row is claimed before the server is spoken to and marked as sent right after it
 * answered. Between the server's yes and that mark lies the one moment in which a crash makes the mail leave again; it
 * then carries the same Message-ID.
 */
@Component
class MailDelivery implements SystemWork {

    static final String NAME = "mail";

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration WITHOUT_SERVER = Duration.ofMinutes(1);
    private static final Duration TURN = Duration.ofSeconds(2);

    /** While mails leave quickly a line is soon free, and to come back later would take longer than the mail does. */
    private static final Duration SOON = Duration.ofMillis(500);

    /** So many at once on one node: a slow server must not hold up all other work. */
    private static final int LINES = 4;

    private final MailStore store;
    private final MailWriter writer;
    private final MailServers servers;
    private final Smtp smtp;
    private final Clock clock;
    private final Semaphore lines = new Semaphore(LINES);

    MailDelivery(MailStore store, MailWriter writer, MailServers servers, Smtp smtp, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.servers = servers;
        this.smtp = smtp;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String publicId) {
        var server = servers.current();
        if (server.isEmpty()) {
            return Optional.of(clock.instant().plus(WITHOUT_SERVER));
        }
        if (!isLineFree()) {
            return Optional.of(clock.instant().plus(TURN));
        }
        try {
            store.claim(publicId).ifPresent(mail -> settle(mail, attempt(mail, server.get())));
            return store.nextLook(publicId);
        } finally {
            lines.release();
        }
    }

    /** 30 seconds after the first try, then twice as long each time, an hour at most. */
    static Duration pauseAfter(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private boolean isLineFree() {
        try {
            return lines.tryAcquire(SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Answer attempt(WaitingMail mail, SmtpServer server) {
        if (mail.validUntil() != null && !clock.instant().isBefore(mail.validUntil())) {
            return Answer.of(MailReason.EXPIRED);
        }
        try {
            return smtp.send(server, writer.write(mail));
        } catch (MailSecrets.Obsolete gone) {
            return Answer.of(MailReason.OBSOLETE);
        } catch (Exception mistake) {
            log.error("Mail {} cannot be written", mail.publicId(), mistake);
            return Answer.of(MailReason.INTERNAL);
        }
    }

    private void settle(WaitingMail mail, Answer answer) {
        if (answer.reason() == MailReason.ACCEPTED) {
            store.finish(mail.publicId(), MailStatus.SENT, answer);
            return;
        }
        var next = clock.instant().plus(pauseAfter(mail.attempts()));
        if (answer.isLastWord() || !next.isBefore(mail.giveUpAt())) {
            log.warn("Mail {} is given up: {} {}", mail.publicId(), answer.reason(), answer.text());
            store.finish(mail.publicId(), MailStatus.FAILED, answer);
        } else {
            store.retry(mail.publicId(), answer, next);
        }
    }
}
