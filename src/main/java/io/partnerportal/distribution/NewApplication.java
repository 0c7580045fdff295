package io.partnerportal.distribution;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.kernel.InvalidField;

/**
 * Asks to become a reseller.
 *
 * @param distributor account name of the distributor one would sell under
 * @param company full name of the applying company
 * @param contact whom to talk to
 * @param note anything else; may be empty
 */
public record NewApplication(String distributor, String company, String contact, String note) {

    public static final int LONGEST = 128;
    public static final int LONGEST_NOTE = 500;

    /** @throws InvalidField something is missing, too long, or holds control characters */
    NewApplication checked() {
        return new NewApplication(
                needed("distributor", distributor),
                needed("company", company),
                needed("contact", contact),
                FieldRules.lines("note", note, LONGEST_NOTE));
    }

    private static String needed(String field, String typed) {
        var stripped = FieldRules.line(field, typed, LONGEST);
        if (stripped.isEmpty()) {
            throw new InvalidField(field, "distribution.missing");
        }
        return stripped;
    }
}
