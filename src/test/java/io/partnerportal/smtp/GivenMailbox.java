package io.partnerportal.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.smtp.MailSettings.Security;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Opens the mailbox of the embedded default where a test needs one; the portal of the tests has none. */
@Component
public class GivenMailbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Mailbox mailbox;
    private final Smtp smtp;

    GivenMailbox(Mailbox mailbox, Smtp smtp) {
        this.mailbox = mailbox;
        this.smtp = smtp;
    }

    public GivenMailbox open() {
        mailbox.open();
        return this;
    }

    /** What came for one address. */
    public List<CaughtMail> to(String address) {
        return mailbox.newest().stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    public List<CaughtMail> newest() {
        return mailbox.newest();
    }

    /** As from a mail program of somebody else. */
    public void receives(String to, String subject, String html) {
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        try {
            mail.setFrom("stranger@sender.example");
            mail.setRecipients(Message.RecipientType.TO, to);
            mail.setSubject(subject, "UTF-8");
            mail.setContent(new MimeMultipart("alternative", part("plain words", "plain"), part(html, "html")));
            mail.saveChanges();
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
        var here = new SmtpServer("127.0.0.1", mailbox.port(), Security.NONE, "", "", null, PATIENCE, PATIENCE);
        assertThat(smtp.send(here, mail).reason()).isEqualTo(MailReason.ACCEPTED);
    }

    private static MimeBodyPart part(String words, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(words, "text/" + type + "; charset=utf-8");
        return part;
    }

    @Override
    public void close() {
        mailbox.close();
    }
}
