package io.partnerportal.mails;

import java.util.Optional;

/** Makes the secret of a mail again at the moment the mail leaves. A bean of the module that knows how. */
public interface SecretSource {

    /** How {@link MailSecret.Rebuilt} names it; stored, so it never changes. */
    String name();

    /**
     * @return a code or a link; absent when it is no longer worth sending, such as an invitation withdrawn meanwhile
     */
    Optional<MailSecret> secret(String subject);
}
