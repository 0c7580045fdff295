package io.partnerportal.ownsecurity;

import java.time.Instant;

/**
 * One of the reader's sign-ins that still holds.
 *
 * @param id database key of the sign-in
 * @param current whether it is the one that asks
 */
public record OwnSignIn(
        long id, String address, String agent, Instant signedInAt, Instant lastActiveAt, boolean current) {

    public Device device() {
        return Device.of(agent);
    }
}
