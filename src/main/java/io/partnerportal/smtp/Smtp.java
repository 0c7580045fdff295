package io.partnerportal.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands one mail to a server and says what it answered. Every wait has an end. */
@Component
public class Smtp {

    private static final Logger log = LoggerFactory.getLogger(Smtp.class);

    /** Nothing is thrown: whatever goes wrong is an answer. */
    public Answer send(SmtpServer server, MimeMessage mail) {
        var transport = transport(server);
        try {
            return connected(transport, server).orElseGet(() -> deliver(transport, mail));
        } finally {
            leave(transport);
        }
    }

    private static SMTPTransport transport(SmtpServer server) {
        try {
            return (SMTPTransport) Session.getInstance(properties(server)).getTransport("smtp");
        } catch (NoSuchProviderException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The mail has been answered for already, however the goodbye goes. */
    private static void leave(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException unheard) {
            log.debug("The mail server left first", unheard);
        }
    }

    /** Present when the way to the server failed: that says nothing about the mail, so even a 5xx is tried again. */
    private static Optional<Answer> connected(SMTPTransport transport, SmtpServer server) {
        try {
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            return Optional.empty();
        } catch (AuthenticationFailedException refused) {
            return Optional.of(new Answer(MailReason.SIGN_IN, text(refused)));
        } catch (MessagingException failure) {
            log.info("No connection to the mail server {}: {}", server, text(failure));
            return Optional.of(broken(failure));
        }
    }

    private static Answer deliver(SMTPTransport transport, MimeMessage mail) {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Answer(MailReason.ACCEPTED, Objects.requireNonNullElse(transport.getLastServerResponse(), ""));
        } catch (MessagingException failure) {
            return answered(failure).orElseGet(() -> broken(failure));
        }
    }

    /** The server's own words on this mail, the most particular first. */
    private static Optional<Answer> answered(MessagingException failure) {
        for (Exception step = failure; step instanceof MessagingException one; step = one.getNextException()) {
            if (step instanceof SMTPAddressFailedException address) {
                return Optional.of(Answer.ofCode(address.getReturnCode(), text(address)));
            }
            if (step instanceof SMTPSenderFailedException sender) {
                return Optional.of(Answer.ofCode(sender.getReturnCode(), text(sender)));
            }
            if (step instanceof SMTPSendFailedException whole && whole.getNextException() == null) {
                return Optional.of(Answer.ofCode(whole.getReturnCode(), text(whole)));
            }
        }
        return Optional.empty();
    }

    private static Answer broken(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return new Answer(MailReason.TIMED_OUT, text(failure));
            }
        }
        return new Answer(MailReason.UNREACHABLE, text(failure));
    }

    private static String text(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "");
    }

    private static Properties properties(SmtpServer server) {
        var timeout = Long.toString(server.timeout().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty(
                "mail.smtp.connectiontimeout",
                Long.toString(server.connectTimeout().toMillis()));
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.security()) {
            case STARTTLS -> properties.setProperty("mail.smtp.starttls.required", "true");
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        if (server.trust() != null) {
            properties.put("mail.smtp.ssl.socketFactory", server.trust());
        }
        return properties;
    }
}
