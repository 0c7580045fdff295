package io.partnerportal.smtp;

import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where mail goes at this moment: the server of the settings, else the mailbox of the embedded default, else nowhere. */
@Component
public class MailServers {

    private final MailSettings settings;
    private final Mailbox mailbox;
    private final @Nullable SSLSocketFactory trust;

    public MailServers(MailSettings settings, Mailbox mailbox) {
        this.settings = settings;
        this.mailbox = mailbox;
        this.trust = settings.authorities().isEmpty() ? null : Authorities.in(Path.of(settings.authorities()));
    }

    public Optional<SmtpServer> current() {
        if (!settings.host().isEmpty()) {
            return Optional.of(
                    at(settings.host(), settings.port(), settings.security(), settings.user(), settings.password()));
        }
        return mailbox.isOpen()
                ? Optional.of(at("127.0.0.1", mailbox.port(), MailSettings.Security.NONE, "", ""))
                : Optional.empty();
    }

    private SmtpServer at(String host, int port, MailSettings.Security security, String user, String password) {
        return new SmtpServer(
                host, port, security, user, password, trust, settings.connectTimeout(), settings.timeout());
    }
}
