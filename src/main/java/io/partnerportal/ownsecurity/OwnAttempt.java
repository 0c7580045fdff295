package io.partnerportal.ownsecurity;

import io.partnerportal.lockout.AttemptOutcome;
import java.time.Instant;

/** One line of the reader's sign-in history. */
public record OwnAttempt(long id, Instant happenedAt, String address, String agent, AttemptOutcome outcome) {

    /** Where a page ends; the next one starts below it. */
    public record Key(Instant happenedAt, long id) {
        public static final Key NEWEST = new Key(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    public Key key() {
        return new Key(happenedAt, id);
    }

    public Device device() {
        return Device.of(agent);
    }
}
