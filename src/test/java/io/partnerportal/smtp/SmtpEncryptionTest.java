package io.partnerportal.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.kernel.Refusal;
import io.partnerportal.smtp.MailSettings.Security;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpEncryptionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    static Path directory;

    private static OwnCertificate certificate;
    private static OwnCertificate ofAnotherHost;

    @BeforeAll
    static void two_servers_made_their_certificates_themselves() throws IOException, GeneralSecurityException {
        certificate = OwnCertificate.of("ip:127.0.0.1", directory);
        ofAnotherHost = OwnCertificate.of("dns:mail.example", directory);
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void neither_mail_nor_password_can_be_read_on_the_way(Security security) throws MessagingException {
        try (var server = new ScriptedServer(security, certificate.identity())) {
            var answer = send(server, security, certificate.pem());

            assertThat(answer.reason()).as(answer::text).isEqualTo(MailReason.ACCEPTED);
            assertThat(server.taken()).singleElement().asString().contains("Subject: encrypted");
            assertThat(server.overheard())
                    .allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"))
                    .hasSize(security == Security.TLS ? 0 : 2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void a_certificate_nobody_vouches_for_gets_nothing(Security security) throws MessagingException {
        try (var server = new ScriptedServer(security, certificate.identity())) {
            assertNothingLeft(server, send(server, security, null));
            assertNothingLeft(server, send(server, security, ofAnotherHost.pem()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void neither_does_a_trusted_one_of_another_host(Security security) throws MessagingException {
        try (var server = new ScriptedServer(security, ofAnotherHost.identity())) {
            assertNothingLeft(server, send(server, security, ofAnotherHost.pem()));
        }
    }

    @Test
    void a_server_that_offers_no_encryption_gets_nothing_when_it_was_asked_for() throws MessagingException {
        try (var server = new ScriptedServer(Security.NONE, null)) {
            var answer = send(server, Security.STARTTLS, certificate.pem());

            assertNothingLeft(server, answer);
            assertThat(answer.text()).contains("STARTTLS is required");
        }
    }

    @Test
    void nor_does_one_that_talks_in_clear_where_encryption_comes_first() throws MessagingException {
        try (var server = new ScriptedServer(Security.NONE, null)) {
            assertNothingLeft(server, send(server, Security.TLS, certificate.pem()));
        }
    }

    @Test
    void a_file_without_certificates_is_refused_at_once() throws IOException {
        var empty = Files.createFile(directory.resolve("empty.pem"));
        var nonsense = Files.writeString(directory.resolve("nonsense.pem"), "-----BEGIN CERTIFICATE-----\nx\n");

        for (var file : new Path[] {empty, nonsense, directory.resolve("missing.pem")}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Authorities.in(file))
                    .withMessageStartingWith("PORTAL_MAIL_AUTHORITIES: cannot read certificates from " + file);
        }
    }

    private static void assertNothingLeft(ScriptedServer server, Answer answer) {
        assertThat(answer.reason()).as(answer::text).isIn(MailReason.UNREACHABLE, MailReason.TIMED_OUT);
        assertThat(server.taken()).isEmpty();
        assertThat(server.overheard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
    }

    private static Answer send(ScriptedServer server, Security security, @Nullable Path authorities)
            throws MessagingException {
        var trust = authorities == null ? null : Authorities.in(authorities);
        var address =
                new SmtpServer("127.0.0.1", server.port(), security, "portal", "secret", trust, PATIENCE, PATIENCE);
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom("portal@sender.example");
        mail.setRecipients(RecipientType.TO, "somebody@recipient.example");
        mail.setSubject("encrypted");
        mail.setText("For nobody else.");
        mail.saveChanges();
        return new Smtp().send(address, mail);
    }
}
