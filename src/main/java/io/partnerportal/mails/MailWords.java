package io.partnerportal.mails;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of mails, from the bundles of the modules that send them. */
@Component
class MailWords {

    private static final Pattern UNFILLED = Pattern.compile("\\{\\d+}");
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource messages;

    MailWords(MessageSource messages) {
        this.messages = messages;
    }

    String subject(String template, List<String> values, Locale language) {
        return say(template + ".title", values, language);
    }

    List<String> paragraphs(String template, List<String> values, Locale language) {
        return say(template + ".text", values, language).lines().toList();
    }

    /** What stands on the button. */
    String action(String template, Locale language) {
        return say(template + ".action", List.of(), language);
    }

    /** What the small link below says. */
    String second(String template, Locale language) {
        return say(template + ".second", List.of(), language);
    }

    /** Words of the layout itself. */
    String layout(String key, Locale language, String... values) {
        return say("mails.layout." + key, List.of(values), language);
    }

    /**
     * Refuses a mail whose words are missing or incomplete in a language, when it is written and not when it leaves.
     *
     * @throws UnsafeText the subject has line breaks or other control characters
     */
    void check(NewMail mail) {
        // somebody may be called {0}: only the words themselves are looked at
        var blank = mail.values().stream().map(_ -> "").toList();
        for (var language : LANGUAGES) {
            UnsafeText.refuse(subject(mail.template(), mail.values(), language));
            var text = String.join(" ", paragraphs(mail.template(), blank, language));
            if (UNFILLED.matcher(text).find()) {
                throw new IllegalArgumentException(mail.template() + " needs more values: " + text);
            }
            if (mail.link() != null || mail.secret() instanceof MailSecret.Link) {
                action(mail.template(), language);
            }
        }
    }

    private String say(String key, List<String> values, Locale language) {
        return messages.getMessage(key, values.toArray(), language);
    }
}
