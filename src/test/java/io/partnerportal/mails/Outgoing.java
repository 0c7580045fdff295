package io.partnerportal.mails;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.smtp.MailServers;
import io.partnerportal.smtp.MailSettings;
import io.partnerportal.smtp.Mailbox;
import io.partnerportal.smtp.Smtp;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Deliveries to a server of the test's own, beside the portal's, which has none; impatient ones. */
@Component
public class Outgoing {

    private final MailStore store;
    private final MailSecrets secrets;
    private final PortalAddress portal;
    private final MessageSource messages;
    private final Mailbox mailbox;
    private final Smtp smtp;
    private final Clock clock;

    Outgoing(
            MailStore store,
            MailSecrets secrets,
            PortalAddress portal,
            MessageSource messages,
            Mailbox mailbox,
            Smtp smtp,
            Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.portal = portal;
        this.messages = messages;
        this.mailbox = mailbox;
        this.smtp = smtp;
        this.clock = clock;
    }

    /** Tries once to bring a mail there. */
    public void deliver(PublicId mail, int port) {
        to(port).run(mail.value());
    }

    /** A mail as it would leave now; absent where it would not leave any more. */
    public Optional<MimeMessage> written(PublicId mail) {
        return store.claim(mail.value()).flatMap(this::written);
    }

    private Optional<MimeMessage> written(WaitingMail mail) {
        try {
            return Optional.of(writer(settings(0)).write(mail));
        } catch (MailSecrets.Obsolete gone) {
            return Optional.empty();
        } catch (MessagingException | UnsupportedEncodingException mistake) {
            throw new AssertionError(mistake);
        }
    }

    MailDelivery to(int port) {
        var settings = settings(port);
        return new MailDelivery(store, writer(settings), new MailServers(settings, mailbox), smtp, clock);
    }

    MailWriter writer(MailSettings settings) {
        return new MailWriter(new MailWords(messages), secrets, portal, settings, clock);
    }

    static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1",
                port,
                MailSettings.Security.NONE,
                "",
                "",
                "",
                "portal@sender.example",
                "desk@sender.example",
                Duration.ofMillis(500),
                Duration.ofMillis(500),
                "伙伴中心",
                "Partner Portal",
                90);
    }
}
