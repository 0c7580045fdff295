package io.partnerportal.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes as RFC 6238 has them and authenticator apps expect them: SHA-1, 30 seconds, 6 digits.
 *
 * @param secret the key both sides share
 */
record Totp(byte[] secret) {

    private static final String MAC = "HmacSHA1";
    private static final long STEP = Duration.ofSeconds(30).toSeconds();
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int SECRET_BYTES = 20;

    /** Clocks differ, and typing takes time. */
    private static final int DRIFT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    static Totp random() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    /** The step a code belongs to, of those that may be used at this moment; absent when it is none of theirs. */
    OptionalLong stepOf(String code, Instant now) {
        var current = Math.floorDiv(now.getEpochSecond(), STEP);
        var typed = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> MessageDigest.isEqual(typed, code(step).getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    String codeAt(Instant instant) {
        return code(Math.floorDiv(instant.getEpochSecond(), STEP));
    }

    private String code(long step) {
        var digest = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = digest[digest.length - 1] & 0xf;
        int number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    }

    private byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
