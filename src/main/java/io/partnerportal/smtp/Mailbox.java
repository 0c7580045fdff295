package io.partnerportal.smtp;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server on loopback that keeps what it gets and sends nothing on, so that a newcomer can click the links of mails
 * (decision 30). Exists on the embedded default only (decision 3a), and keeps the newest mails until the portal stops.
 */
@Component
public class Mailbox {

    /** So many mails are kept; the oldest go first. */
    public static final int MOST = 200;

    private static final int MOST_BYTES = 2_000_000;

    private final Clock clock;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private @Nullable SMTPServer server;
    private long count;

    Mailbox(@Value("${portal.mailbox:false}") boolean wanted, Clock clock) {
        this.clock = clock;
        if (wanted) {
            open();
        }
    }

    final synchronized void open() {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(MOST_BYTES)
                .maxConnections(10)
                .connectionTimeout(10, TimeUnit.SECONDS)
                .messageHandler((_, from, to, data) -> receive(from, to, data))
                .build();
        server.start();
    }

    /** Waits for mails on their way, which need this lock to come in: so it is not held meanwhile. */
    @PreDestroy
    void close() {
        var closing = taken();
        if (closing != null) {
            closing.stop();
        }
    }

    private synchronized @Nullable SMTPServer taken() {
        var open = server;
        server = null;
        return open;
    }

    /** Whether this portal has one; otherwise nothing of it may show. */
    public synchronized boolean isOpen() {
        return server != null;
    }

    synchronized int port() {
        return Objects.requireNonNull(server).getPortAllocated();
    }

    /** The newest first. */
    public synchronized List<CaughtMail> newest() {
        return List.copyOf(mails);
    }

    public synchronized Optional<CaughtMail> find(long number) {
        return mails.stream().filter(mail -> mail.number() == number).findFirst();
    }

    private void receive(String from, String to, byte[] data) throws RejectException {
        try {
            keep(from, to, new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data)));
        } catch (MessagingException | IOException unreadable) {
            throw new RejectException(554, "unreadable");
        }
    }

    private synchronized void keep(String from, String to, MimeMessage mail) throws MessagingException, IOException {
        mails.addFirst(new CaughtMail(
                ++count,
                clock.instant(),
                Objects.requireNonNullElse(mail.getMessageID(), ""),
                from,
                to,
                Objects.requireNonNullElse(mail.getSubject(), ""),
                part(mail, "text/plain").orElse(""),
                part(mail, "text/html").orElse("")));
        while (mails.size() > MOST) {
            mails.removeLast();
        }
    }

    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
