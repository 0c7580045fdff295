package io.partnerportal.authorisations;

import io.partnerportal.kernel.InvalidField;

/** What the sides write to each other. */
final class AuthorisationText {

    private static final int LONGEST = 256;

    private AuthorisationText() {}

    /** @throws InvalidField it is missing or too long */
    static String needed(String reason) {
        var stripped = optional("reason", reason);
        if (stripped.isEmpty()) {
            throw new InvalidField("reason", "authorisations.reason-missing");
        }
        return stripped;
    }

    /** @throws InvalidField it is too long */
    static String optional(String field, String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST) {
            throw new InvalidField(field, "authorisations.text-too-long", LONGEST);
        }
        return stripped;
    }
}
