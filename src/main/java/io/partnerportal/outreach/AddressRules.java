package io.partnerportal.outreach;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.kernel.EmailAddress;
import io.partnerportal.kernel.InvalidField;
import java.net.IDN;
import java.util.Locale;

/** What an address that somebody else typed must look like, and when two of them are the same one. */
public final class AddressRules {

    private AddressRules() {}

    /**
     * The address without blanks around it.
     *
     * @throws InvalidField nothing can be mailed to it
     */
    public static String email(String field, String raw) {
        return FieldRules.email(field, raw);
    }

    /**
     * The number in one form.
     *
     * @throws InvalidField it is none
     */
    public static String mobile(String field, String raw) {
        var mobile = FieldRules.mobile(field, raw);
        if (mobile == null) {
            throw new InvalidField(field, "accounts.mobile-form");
        }
        return mobile;
    }

    /** One way to write one address, whatever its letters' case and the script of its domain: for comparing only. */
    public static String plainEmail(String email) {
        var stripped = email.strip();
        return EmailAddress.ascii(stripped).orElse(stripped).toLowerCase(Locale.ROOT);
    }

    /** The other spelling of an address in its one form: its domain in its own script, as somebody may have typed it. */
    public static String unicodeEmail(String plain) {
        int domain = plain.lastIndexOf('@') + 1;
        return plain.substring(0, domain) + IDN.toUnicode(plain.substring(domain));
    }
}
