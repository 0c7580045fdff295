package io.partnerportal.unlinking;

import io.partnerportal.kernel.InvalidField;

/** Why somebody asks, refuses or decides. */
final class RequestText {

    private static final int LONGEST = 256;

    private RequestText() {}

    /** @throws InvalidField it is missing or too long */
    static String needed(String reason) {
        var stripped = optional(reason);
        if (stripped.isEmpty()) {
            throw new InvalidField("reason", "unlinking.reason-missing");
        }
        return stripped;
    }

    /** @throws InvalidField it is too long */
    static String optional(String reason) {
        var stripped = reason.strip();
        if (stripped.length() > LONGEST) {
            throw new InvalidField("reason", "unlinking.reason-too-long", LONGEST);
        }
        return stripped;
    }
}
