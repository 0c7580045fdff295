package io.partnerportal.shell;

import io.partnerportal.launcher.Console;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one-time code that proves that whoever sets the portal up can read its console (decision 3a). */
@Component
class SetUpCode {

    /** Without letters and digits that look alike; twelve of them are 58 bits. */
    private static final String CHARACTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final int MOST_TRIES = 5;

    /** What came of a try. */
    enum Answer {
        RIGHT,
        WRONG,
        /** Wrong once too often: another code now stands on the console. */
        RENEWED
    }

    private final Console console;
    private final SecureRandom random = new SecureRandom();
    private byte @Nullable [] hash;
    private int tries;

    SetUpCode(Console console) {
        this.console = console;
    }

    synchronized boolean isOffered() {
        return hash != null;
    }

    /** Makes up a code and prints it; an older one no longer counts. */
    synchronized void offer() {
        var code = IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
        hash = hash(code);
        tries = 0;
        console.say("No account exists yet. Open /set-up in a browser and enter the one-time code " + code);
    }

    synchronized Answer check(String typed) {
        if (hash != null && MessageDigest.isEqual(hash, hash(typed))) {
            return Answer.RIGHT;
        }
        if (hash == null || ++tries < MOST_TRIES) {
            return Answer.WRONG;
        }
        offer();
        return Answer.RENEWED;
    }

    synchronized void withdraw() {
        hash = null;
    }

    private String group() {
        return random.ints(GROUP, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    private static byte[] hash(String code) {
        try {
            var letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
