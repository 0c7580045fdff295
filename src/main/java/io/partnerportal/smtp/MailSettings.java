package io.partnerportal.smtp;

import io.partnerportal.kernel.Refusal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves (decision 30).
 *
 * @param host the SMTP server; empty for none, and mails then wait
 * @param user empty where the server asks for none
 * @param authorities PEM file of those whose signature on the server's certificate counts; empty for those Java knows
 * @param from address mails come from
 * @param replyTo address answers go to; empty for {@code from}
 * @param connectTimeout for reaching the server
 * @param timeout for each of its answers, and for each thing said to it
 * @param senderChinese name mails are signed with in Chinese
 * @param senderEnglish the same in English
 * @param keepDays a sent or given-up mail stays in the list this long
 */
@ConfigurationProperties("portal.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("STARTTLS") Security security,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String authorities,
        @DefaultValue("") String from,
        @DefaultValue("") String replyTo,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("伙伴中心") String senderChinese,
        @DefaultValue("Partner Portal") String senderEnglish,
        @DefaultValue("90") int keepDays) {

    /** How the connection to the server is kept private. */
    public enum Security {
        STARTTLS,
        TLS,
        /** In clear, for a server on this machine. */
        NONE
    }

    public MailSettings {
        if (!host.isEmpty() && from.isEmpty()) {
            throw new Refusal(
                    "PORTAL_MAIL_HOST names a mail server, so PORTAL_MAIL_FROM must name the address mails come from");
        }
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
