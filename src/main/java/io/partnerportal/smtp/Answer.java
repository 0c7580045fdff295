package io.partnerportal.smtp;

import io.partnerportal.kernel.Masking;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of one try to send a mail.
 *
 * @param text what the server said, on one line, addresses masked; empty where it said nothing
 */
public record Answer(MailReason reason, String text) {

    private static final int LONGEST = 400;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

    public Answer {
        var line = CONTROL.matcher(text).replaceAll(" ").strip();
        var masked = ADDRESS.matcher(line).replaceAll(found -> quoted(Masking.email(found.group())));
        text = masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST);
    }

    public static Answer of(MailReason reason) {
        return new Answer(reason, "");
    }

    /** 4xx asks to come again, 5xx is the last word on this mail. */
    static Answer ofCode(int code, String text) {
        return new Answer(code >= 500 && code < 600 ? MailReason.REFUSED : MailReason.DEFERRED, text);
    }

    public boolean isLastWord() {
        return switch (reason) {
            case REFUSED, EXPIRED, OBSOLETE -> true;
            case ACCEPTED, DEFERRED, UNREACHABLE, TIMED_OUT, SIGN_IN, INTERNAL -> false;
        };
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
