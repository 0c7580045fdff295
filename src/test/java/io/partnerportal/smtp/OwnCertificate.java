package io.partnerportal.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate a server made for itself, as small offices have them.
 *
 * @param identity what the server proves itself with
 * @param pem what whoever trusts it is given
 */
record OwnCertificate(SSLContext identity, Path pem) {

    private static final String PASSWORD = "of-no-use-7";

    /** @param name of the host, as a certificate says it: {@code dns:…} or {@code ip:…} */
    static OwnCertificate of(String name, Path directory) throws IOException, GeneralSecurityException {
        var file = name.replace(':', '-');
        var keys = directory.resolve(file + ".p12");
        var pem = directory.resolve(file + ".pem");
        keytool(keys, "-genkeypair", "-keyalg", "EC", "-dname", "CN=mail", "-ext", "SAN=" + name);
        keytool(keys, "-exportcert", "-rfc", "-file", pem.toString());
        return new OwnCertificate(identity(keys), pem);
    }

    private static SSLContext identity(Path keys) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        var tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        return tls;
    }

    private static void keytool(Path keys, String... what) throws IOException {
        var command = new ArrayList<>(List.of(what));
        command.addFirst(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-alias", "mail", "-keystore", keys.toString(), "-storepass", PASSWORD));
        var log = Files.createTempFile(keys.getParent(), "keytool", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.onExit().join().exitValue()).as(() -> content(log)).isZero();
    }

    private static String content(Path log) {
        try {
            return Files.readString(log, UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
