package io.partnerportal.smtp;

import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server that takes mail, and how to talk to it.
 *
 * @param trust makes connections that trust authorities of the owner's; absent for those Java knows
 */
public record SmtpServer(
        String host,
        int port,
        MailSettings.Security security,
        String user,
        String password,
        @Nullable SSLSocketFactory trust,
        Duration connectTimeout,
        Duration timeout) {

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
