package io.partnerportal.mails;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail to send: who, which words, and what to do. The words are messages of the sending module in both languages:
 * {@code <template>.title} (subject and heading), {@code <template>.text} (paragraphs, one a line), and where there is a
 * link {@code <template>.action} on its button. The portal adds greeting, layout and footer.
 *
 * @param values stand for {0}, {1} … in the words; stored and shown to the operator, so never secret
 * @param link path within the portal behind the button, not secret; absent without a button
 * @param secret what only the recipient may read
 * @param validUntil later it is of no use and is not sent any more
 */
public record NewMail(
        String template,
        Recipient recipient,
        List<String> values,
        @Nullable String link,
        @Nullable MailSecret secret,
        @Nullable Instant validUntil) {

    /** @throws UnsafeText a value has line breaks or other control characters, which could smuggle in header lines */
    public NewMail {
        values = List.copyOf(values);
        values.forEach(UnsafeText::refuse);
    }

    public static NewMail of(String template, Recipient recipient, String... values) {
        return new NewMail(template, recipient, List.of(values), null, null, null);
    }

    /** @param path within the portal, without a slash in front */
    public NewMail linkingTo(String path) {
        return new NewMail(template, recipient, values, path, secret, validUntil);
    }

    public NewMail with(MailSecret secret) {
        return new NewMail(template, recipient, values, link, secret, validUntil);
    }

    public NewMail validUntil(Instant end) {
        return new NewMail(template, recipient, values, link, secret, end);
    }
}
