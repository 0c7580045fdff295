package io.partnerportal.alerts;

import io.partnerportal.kernel.InvalidField;

/**
 * What came of looking into an alert.
 *
 * @param note such as what the customer said
 */
public record HandleAlert(AlertResult result, String note) {

    public static final int LONGEST = 500;

    /** @throws InvalidField the note is missing or too long */
    HandleAlert checked() {
        var stripped = note.strip();
        if (stripped.isEmpty()) {
            throw new InvalidField("note", "accounts.required");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidField("note", "accounts.too-long", LONGEST);
        }
        return new HandleAlert(result, stripped);
    }
}
