package io.partnerportal.accesskeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.openapi.SignedRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a request as a client does, written down again and not with our own code. */
final class SigningClient {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SigningClient() {}

    static SignedRequest get(String accessKey, String secret, Instant now) throws GeneralSecurityException {
        var date = DATE.format(now);
        var canonical =
                "GET\n/v2/bills/\n\nhost:api.portal.example\nx-sdk-date:" + date + "\n\nhost;x-sdk-date\n" + sha256("");
        var toSign = "SDK-HMAC-SHA256\n" + date + "\n" + sha256(canonical);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        var signature = HexFormat.of().formatHex(mac.doFinal(toSign.getBytes(UTF_8)));
        return new SignedRequest(
                "GET",
                "/v2/bills",
                "",
                Map.of(
                        "host", List.of("api.portal.example"),
                        "x-sdk-date", List.of(date),
                        "authorization",
                                List.of("SDK-HMAC-SHA256 Access=%s, SignedHeaders=host;x-sdk-date, Signature=%s"
                                        .formatted(accessKey, signature))),
                new byte[0]);
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
