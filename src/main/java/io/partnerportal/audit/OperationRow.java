package io.partnerportal.audit;

import java.time.Instant;

/**
 * One line of the operation log.
 *
 * @param action message key of what was done
 * @param beforeJson values before, a flat JSON object
 * @param afterJson values after, a flat JSON object
 */
public record OperationRow(
        long id,
        Instant happenedAt,
        String actor,
        String address,
        String action,
        String object,
        String beforeJson,
        String afterJson) {

    /** Where a page ends; the next one starts below it. */
    public record Key(Instant happenedAt, long id) {
        public static final Key NEWEST = new Key(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    public Key key() {
        return new Key(happenedAt, id);
    }
}
