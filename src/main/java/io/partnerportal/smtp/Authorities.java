package io.partnerportal.smtp;

import io.partnerportal.kernel.OneLine;
import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Those whose signature on a mail server's certificate counts, where the owner names them. */
final class Authorities {

    private Authorities() {}

    static SSLSocketFactory in(Path pem) {
        try {
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(read(pem));
            var tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            return tls.getSocketFactory();
        } catch (IOException | GeneralSecurityException unusable) {
            throw new Refusal(
                    "PORTAL_MAIL_AUTHORITIES: cannot read certificates from %s: %s"
                            .formatted(pem, OneLine.message(unusable)),
                    unusable);
        }
    }

    private static KeyStore read(Path pem) throws IOException, GeneralSecurityException {
        var authorities = KeyStore.getInstance(KeyStore.getDefaultType());
        authorities.load(null, null);
        try (var file = Files.newInputStream(pem)) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                authorities.setCertificateEntry("authority-" + authorities.size(), certificate);
            }
        }
        if (authorities.size() == 0) {
            throw new IOException("there is none in it");
        }
        return authorities;
    }
}
