package io.partnerportal.broken;

import java.time.Instant;

/** Breaks a rule: no test can turn this clock. */
public final class ClockReader {

    Instant now() {
        return Instant.now();
    }
}
