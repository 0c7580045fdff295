package io.partnerportal.mails;

import org.springframework.stereotype.Component;

/** Shows a mail to whoever is about to send it, word for word as it would leave; nothing is kept. */
@Component
public class MailPreviews {

    private final MailWords words;
    private final MailWriter writer;

    MailPreviews(MailWords words, MailWriter writer) {
        this.words = words;
        this.writer = writer;
    }

    /**
     * A mail in one language.
     *
     * @param html a whole document
     */
    public record Preview(String subject, String html, String text) {}

    /** @param mail with a link that need not lead anywhere */
    public Preview of(NewMail mail) {
        words.check(mail);
        var layout = writer.layout(mail);
        return new Preview(layout.title(), layout.html(), layout.text());
    }
}
