package io.partnerportal.smtp;

import java.time.Instant;

/**
 * A mail that ended in the mailbox of the embedded default instead of leaving.
 *
 * @param number counts from one since the portal started
 * @param text the plain part, as written
 * @param html the other part, as written: not to be trusted
 */
public record CaughtMail(
        long number,
        Instant receivedAt,
        String messageId,
        String from,
        String to,
        String subject,
        String text,
        String html) {}
