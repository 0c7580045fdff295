package io.partnerportal.accesskeys;

import io.partnerportal.kernel.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The secrets of access keys: encrypted in the database, readable in memory for minutes only (decision 27). */
@Component
class KeySecrets {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final SecretBox box;
    private final Clock clock;
    private final Executor later;
    private final ConcurrentHashMap<String, Opened> opened = new ConcurrentHashMap<>();

    /** A secret in memory, and what it was opened from. */
    private record Opened(byte[] sealed, String secret, Instant until) {}

    @Autowired
    KeySecrets(SecretBox box, Clock clock) {
        this(box, clock, CompletableFuture.delayedExecutor(KEPT.toSeconds() + 1, TimeUnit.SECONDS));
    }

    /** @param later runs what it is given once a secret's minutes are over */
    KeySecrets(SecretBox box, Clock clock, Executor later) {
        this.box = box;
        this.clock = clock;
        this.later = later;
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
        if (opened.size() >= MOST) {
            opened.clear();
        }
        var secret = box.open(sealed, place(accessKey));
        opened.put(accessKey, new Opened(sealed, secret, now.plus(KEPT)));
        later.execute(this::forgetWhatIsOver);
        return secret;
    }

    /** Also where nobody signs anything any more. */
    private void forgetWhatIsOver() {
        var now = clock.instant();
        opened.values().removeIf(one -> !now.isBefore(one.until()));
    }

    /** How many secrets are readable in memory right now. */
    int inMemory() {
        return opened.size();
    }

    private static String place(String accessKey) {
        return "access key " + accessKey;
    }
}
