package io.partnerportal.mails;

import io.partnerportal.kernel.InvalidField;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a mail, and in which language.
 *
 * @param address as typed; the domain may be in any script
 * @param name how the mail greets; absent for somebody the portal does not know
 */
public record Recipient(String address, @Nullable String name, Locale language) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    /** @throws InvalidField not an address a mail can be sent to */
    public Recipient {
        asciiOf(address);
    }

    /** The address as SMTP writes it. */
    String ascii() {
        return asciiOf(address);
    }

    private static String asciiOf(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL) {
            throw wrong();
        }
        var local = address.substring(0, at);
        var domain = asciiDomain(address.substring(at + 1));
        var ascii = local + "@" + domain;
        if (ascii.length() > LONGEST
                || !LOCAL.matcher(local).matches()
                || !DOMAIN.matcher(domain).matches()) {
            throw wrong();
        }
        return ascii;
    }

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException noDomain) {
            throw wrong();
        }
    }

    private static InvalidField wrong() {
        return new InvalidField("email", "mails.address-form");
    }
}
