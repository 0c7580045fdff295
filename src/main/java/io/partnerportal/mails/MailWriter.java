package io.partnerportal.mails;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.smtp.MailSettings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a mail at the moment it leaves, from its words, its values and its secret; nothing of it is stored. */
@Component
class MailWriter {

    private static final String DEFAULT_FROM = "no-reply@portal.example";

    private final MailWords words;
    private final MailSecrets secrets;
    private final PortalAddress portal;
    private final MailSettings settings;
    private final Clock clock;

    MailWriter(MailWords words, MailSecrets secrets, PortalAddress portal, MailSettings settings, Clock clock) {
        this.words = words;
        this.secrets = secrets;
        this.portal = portal;
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage write(WaitingMail mail) throws MessagingException, UnsupportedEncodingException {
        var layout = layout(mail);
        var message = new MarkedMessage("<" + mail.publicId() + "@" + domain() + ">");
        message.setFrom(new InternetAddress(from(), layout.sender(), UTF_8.name()));
        if (!settings.replyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(settings.replyTo(), true)});
        }
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().ascii(), true));
        message.setSubject(layout.title(), UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        var body = new MimeMultipart("alternative");
        body.addBodyPart(part(layout.text(), "text/plain"));
        body.addBodyPart(part(layout.html(), "text/html"));
        message.setContent(body);
        message.saveChanges();
        return message;
    }

    MailLayout layout(WaitingMail mail) {
        return layout(
                mail.template(),
                mail.values(),
                mail.to(),
                mail.link(),
                secrets.of(mail).orElse(null));
    }

    /** A mail as it would leave now. */
    MailLayout layout(NewMail mail) {
        return layout(mail.template(), mail.values(), mail.recipient(), mail.link(), mail.secret());
    }

    private MailLayout layout(
            String template,
            List<String> values,
            Recipient recipient,
            @Nullable String link,
            @Nullable MailSecret secret) {
        var language = recipient.language();
        var sender = isEnglish(language) ? settings.senderEnglish() : settings.senderChinese();
        var name = recipient.name();
        return new MailLayout(
                language.toLanguageTag(),
                sender,
                words.subject(template, values, language),
                name == null ? words.layout("hello", language) : words.layout("greeting", language, name),
                words.paragraphs(template, values, language),
                secret instanceof MailSecret.Code code ? code.code() : null,
                path(link, secret).map(path -> button(template, path, language)).orElse(null),
                second(template, secret, language),
                words.layout("automatic", language, sender));
    }

    private static Optional<String> path(@Nullable String link, @Nullable MailSecret secret) {
        return secret instanceof MailSecret.Link secretLink
                ? Optional.of(secretLink.path())
                : Optional.ofNullable(link);
    }

    private MailLayout.@Nullable Second second(String template, @Nullable MailSecret secret, Locale language) {
        return secret instanceof MailSecret.Link link && !link.second().isEmpty()
                ? new MailLayout.Second(words.second(template, language), portal.of(link.second()))
                : null;
    }

    private MailLayout.Button button(String template, String path, Locale language) {
        return new MailLayout.Button(
                words.action(template, language), portal.of(path), words.layout("link-below", language));
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content, type + "; charset=utf-8");
        return part;
    }

    private String from() {
        return settings.from().isEmpty() ? DEFAULT_FROM : settings.from();
    }

    private String domain() {
        return from().substring(from().lastIndexOf('@') + 1);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Keeps its Message-ID at every try, so that a mail which arrives twice can be recognised as one. */
    private static final class MarkedMessage extends MimeMessage {

        private final String id;

        MarkedMessage(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
