package io.partnerportal.mails;

import io.partnerportal.smtp.MailReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail as the operator's list shows it.
 *
 * @param template beginning of the message keys of its words
 * @param sending whether somebody speaks to the server about it right now
 * @param secretKind absent where nothing in it is secret
 * @param lastAnswer what the server said at the last try
 */
public record MailRow(
        long id,
        String publicId,
        String template,
        String recipient,
        MailStatus status,
        boolean sending,
        int attempts,
        @Nullable String secretKind,
        @Nullable MailReason lastReason,
        @Nullable String lastAnswer,
        Instant createdAt,
        @Nullable Instant nextTryAt,
        @Nullable Instant validUntil,
        @Nullable Instant finishedAt) {

    /** Where a page ends; the next one starts below it. */
    public record Key(Instant createdAt, long id) {
        public static final Key NEWEST = new Key(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    public Key key() {
        return new Key(createdAt, id);
    }

    /** Whether sending it again can help: its secret, if any, can be made again. */
    public boolean canBeSentAgain() {
        return status == MailStatus.FAILED && !MailSecrets.isWiped(secretKind);
    }
}
