package io.partnerportal.accesskeys;

import io.partnerportal.kernel.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The secrets of access keys: encrypted in the database, readable in memory for minutes only (decision 27). */
@Component
class KeySecrets {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final SecretBox box;
    private final Clock clock;
    private final ConcurrentHashMap<String, Opened> opened = new ConcurrentHashMap<>();

    /** A secret in memory, and what it was opened from. */
    private record Opened(byte[] sealed, String secret, Instant until) {}

    KeySecrets(SecretBox box, Clock clock) {
        this.box = box;
        this.clock = clock;
    }

    byte[] seal(String accessKey, String secret) {
        return box.seal(secret, place(accessKey));
    }

    String open(String accessKey, byte[] sealed) {
        var now = clock.instant();
        var known = opened.get(accessKey);
        if (known != null && now.isBefore(known.until()) && Arrays.equals(known.sealed(), sealed)) {
            return known.secret();
        }
        opened.values().removeIf(one -> !now.isBefore(one.until()));
        if (opened.size() >= MOST) {
            opened.clear();
        }
        var secret = box.open(sealed, place(accessKey));
        opened.put(accessKey, new Opened(sealed, secret, now.plus(KEPT)));
        return secret;
    }

    private static String place(String accessKey) {
        return "access key " + accessKey;
    }
}
