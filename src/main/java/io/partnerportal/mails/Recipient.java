package io.partnerportal.mails;

import io.partnerportal.kernel.EmailAddress;
import io.partnerportal.kernel.InvalidField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a mail, and in which language.
 *
 * @param address as typed; the domain may be in any script
 * @param name how the mail greets; absent for somebody the portal does not know
 */
public record Recipient(String address, @Nullable String name, Locale language) {

    /** @throws InvalidField not an address a mail can be sent to */
    public Recipient {
        asciiOf(address);
    }

    /** The address as SMTP writes it. */
    String ascii() {
        return asciiOf(address);
    }

    private static String asciiOf(String address) {
        return EmailAddress.ascii(address).orElseThrow(() -> new InvalidField("email", "mails.address-form"));
    }
}
