package io.partnerportal.secondfactor;

import io.partnerportal.charts.QrImage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app needs to know, shown once.
 *
 * @param key the shared secret as one types it, in groups of four
 * @param uri the same for an app that opens links
 */
public record Enrolment(String key, String uri) {

    private static final String GROUPS = "(.{4})(?=.)";

    static Enrolment of(Totp totp, String issuer, String user) {
        var key = Base32.encode(totp.secret());
        var uri = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(encoded(issuer), encoded(user), key, encoded(issuer));
        return new Enrolment(key.replaceAll(GROUPS, "$1 "), uri);
    }

    /** The link as a picture to scan. */
    public String qrCode() {
        return QrImage.svg(uri);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
