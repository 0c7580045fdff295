package io.partnerportal.mails;

import io.partnerportal.kernel.SecretBox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the secrets of mails on their way, and gets them back at the moment they leave (decision 29). */
@Component
class MailSecrets {

    private static final String CODE = "CODE";
    private static final String LINK = "LINK";
    private static final String REBUILT = "REBUILT";

    private final SecretBox box;
    private final Map<String, SecretSource> sources;

    MailSecrets(SecretBox box, List<SecretSource> sources) {
        this.box = box;
        this.sources = sources.stream().collect(Collectors.toMap(SecretSource::name, Function.identity()));
    }

    /** What a row keeps of a secret. */
    record Kept(
            @Nullable String kind,
            byte @Nullable [] sealed,
            @Nullable String source) {}

    Kept keep(@Nullable MailSecret secret, String mail) {
        return switch (secret) {
            case null -> new Kept(null, null, null);
            case MailSecret.Code code -> new Kept(CODE, box.seal(code.code(), place(mail)), null);
            case MailSecret.Link link ->
                new Kept(LINK, box.seal((link.path() + " " + link.second()).strip(), place(mail)), null);
            case MailSecret.Rebuilt rebuilt ->
                new Kept(REBUILT, null, source(rebuilt).name() + " " + rebuilt.subject());
        };
    }

    /** Whether the mail has a secret that went with its end. */
    static boolean isWiped(@Nullable String kind) {
        return CODE.equals(kind) || LINK.equals(kind);
    }

    /**
     * The code or link of a mail that has one.
     *
     * @throws Obsolete what it was made from no longer holds
     */
    Optional<MailSecret> of(WaitingMail mail) {
        return switch (mail.secretKind()) {
            case null -> Optional.empty();
            case CODE -> Optional.of(new MailSecret.Code(opened(mail)));
            case LINK -> Optional.of(link(opened(mail)));
            default -> Optional.of(rebuilt(Objects.requireNonNull(mail.secretSource())));
        };
    }

    /** The mail is no longer worth sending. */
    static final class Obsolete extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private MailSecret rebuilt(String kept) {
        int end = kept.indexOf(' ');
        return source(new MailSecret.Rebuilt(kept.substring(0, end), kept.substring(end + 1)))
                .secret(kept.substring(end + 1))
                .orElseThrow(Obsolete::new);
    }

    private SecretSource source(MailSecret.Rebuilt rebuilt) {
        var source = sources.get(rebuilt.source());
        if (source == null) {
            throw new IllegalStateException("Nobody makes the secret " + rebuilt.source());
        }
        return source;
    }

    private static MailSecret link(String kept) {
        int end = kept.indexOf(' ');
        return end < 0
                ? new MailSecret.Link(kept)
                : new MailSecret.Link(kept.substring(0, end), kept.substring(end + 1));
    }

    private String opened(WaitingMail mail) {
        return box.open(Objects.requireNonNull(mail.secret()), place(mail.publicId()));
    }

    static String place(String mail) {
        return "mail secret of " + mail;
    }
}
