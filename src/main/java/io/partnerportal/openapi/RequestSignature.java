package io.partnerportal.openapi;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.openapi.SignatureRefused.Kind;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature a request carries, {@code SDK-HMAC-SHA256}: parsed first to learn whose key it names, then proved with
 * that key's secret.
 */
public final class RequestSignature {

    private static final String ALGORITHM = "SDK-HMAC-SHA256";
    private static final String HOST = "host";
    private static final String DATE = "x-sdk-date";
    private static final String BODY_HASH = "x-sdk-content-sha256";
    private static final String NOT_HASHED = "UNSIGNED-PAYLOAD";
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Pattern FORM = Pattern.compile(
            ALGORITHM + " Access=([A-Za-z0-9]{1,64}), *SignedHeaders=([a-z0-9;-]+), *Signature=([0-9a-f]{64})");
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withResolverStyle(ResolverStyle.STRICT);

    private final SignedRequest request;
    private final String accessKey;
    private final String signedHeaders;
    private final String signature;
    private final String date;

    private RequestSignature(SignedRequest request, String accessKey, String signedHeaders, String signature) {
        this.request = request;
        this.accessKey = accessKey;
        this.signedHeaders = signedHeaders;
        this.signature = signature;
        var names = List.of(signedHeaders.split(";"));
        if (!names.equals(names.stream().sorted().distinct().toList())) {
            throw new SignatureRefused(Kind.MALFORMED);
        }
        if (!names.contains(HOST)
                || !names.contains(DATE)
                || !request.header(BODY_HASH).isEmpty() && !names.contains(BODY_HASH)) {
            throw new SignatureRefused(Kind.HEADER_NOT_SIGNED);
        }
        this.date = value(DATE);
    }

    /** @throws SignatureRefused there is none, or it cannot be one of a client of ours */
    public static RequestSignature of(SignedRequest request) {
        var given = request.header("authorization");
        if (given.isEmpty()) {
            throw new SignatureRefused(Kind.MISSING);
        }
        if (!given.getFirst().startsWith(ALGORITHM + " ")) {
            throw new SignatureRefused(Kind.WRONG_ALGORITHM);
        }
        var parts = FORM.matcher(given.getFirst());
        if (given.size() > 1 || !parts.matches()) {
            throw new SignatureRefused(Kind.MALFORMED);
        }
        return new RequestSignature(request, parts.group(1), parts.group(2), parts.group(3));
    }

    public String accessKey() {
        return accessKey;
    }

    /** @throws SignatureRefused signed at another time, or not with this secret */
    public void prove(String secret, Instant now) {
        if (Duration.between(signedAt(), now).abs().compareTo(WINDOW) > 0) {
            throw new SignatureRefused(Kind.OUT_OF_TIME);
        }
        if (!isMadeFor(CanonicalText.path(request.path()), secret)
                && !isMadeFor(CanonicalText.pathOfEncoded(request.path()), secret)) {
            throw new SignatureRefused(Kind.MISMATCH);
        }
    }

    private boolean isMadeFor(String path, String secret) {
        var made = hmac(secret, stringToSign(canonicalRequest(path)));
        return MessageDigest.isEqual(made.getBytes(US_ASCII), signature.getBytes(US_ASCII));
    }

    String canonicalRequest() {
        return canonicalRequest(CanonicalText.path(request.path()));
    }

    private String canonicalRequest(String path) {
        var headers = Arrays.stream(signedHeaders.split(";"))
                .map(name -> name + ":" + value(name) + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n", request.method(), path, CanonicalText.query(request.query()), headers, signedHeaders, bodyHash());
    }

    String stringToSign(String canonicalRequest) {
        return String.join("\n", ALGORITHM, date, sha256(canonicalRequest.getBytes(UTF_8)));
    }

    /** A client may hash the body itself, or say that it did not; a hash that is wrong is no signature of this body. */
    private String bodyHash() {
        var actual = sha256(request.body());
        if (request.header(BODY_HASH).isEmpty()) {
            return actual;
        }
        var given = value(BODY_HASH);
        if (!given.equals(NOT_HASHED) && !given.equals(actual)) {
            throw new SignatureRefused(Kind.MISMATCH);
        }
        return given;
    }

    private String value(String header) {
        var values = request.header(header);
        if (values.size() != 1) {
            throw new SignatureRefused(Kind.HEADER_MISSING);
        }
        return values.getFirst().strip();
    }

    private Instant signedAt() {
        try {
            return INSTANT.withZone(ZoneOffset.UTC).parse(date, Instant::from);
        } catch (DateTimeException unreadable) {
            throw new SignatureRefused(Kind.MALFORMED);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
