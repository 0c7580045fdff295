package io.partnerportal.mails;

/** The part of a mail that nobody but its recipient may read. It is never stored in clear. */
public sealed interface MailSecret {

    /** A code to type, shown large. Kept encrypted until the mail is sent or given up. */
    record Code(String code) implements MailSecret {}

    /**
     * The address behind the mail's button. Kept encrypted until the mail is sent or given up.
     *
     * @param path within the portal, without a slash in front
     * @param second of a second, smaller link that says {@code <template>.second}; empty without one
     */
    record Link(String path, String second) implements MailSecret {

        public Link(String path) {
            this(path, "");
        }
    }

    /**
     * Made anew when the mail leaves, so that nothing is kept.
     *
     * @param source name of a {@link SecretSource}
     * @param subject what the source makes it from, not secret
     */
    record Rebuilt(String source, String subject) implements MailSecret {}
}
