package io.partnerportal.smtp;

import java.time.Duration;

/** A server that takes mail, and how to talk to it. */
public record SmtpServer(
        String host,
        int port,
        MailSettings.Security security,
        String user,
        String password,
        Duration connectTimeout,
        Duration timeout) {

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
