package io.partnerportal.protection;

import io.partnerportal.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a code is good for: this, by this user, and nothing else.
 *
 * @param caller who does it
 * @param name message key of what is done, such as {@code customers.freeze}
 * @param requestHash of everything that was confirmed
 */
record Operation(Caller caller, String name, byte[] requestHash) {

    static Operation of(Caller caller, String name, Object request) {
        try {
            var bytes = request.toString().getBytes(StandardCharsets.UTF_8);
            return new Operation(
                    caller, name, MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    long user() {
        return caller.user();
    }
}
