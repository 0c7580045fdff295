package io.partnerportal.assignments;

import io.partnerportal.kernel.PublicId;
import java.time.Instant;

/** A customer that can be given to an account manager or taken back from one. */
public record AssignableCustomer(
        long relationId, String publicId, String accountName, String displayName, String label, Instant begunAt) {

    /** Where a page ends, the newest association first. */
    public record Key(Instant begunAt, long relationId) {
        public static final Key NEWEST = new Key(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    public PublicId id() {
        return new PublicId(publicId);
    }

    public Key key() {
        return new Key(begunAt, relationId);
    }
}
