package io.partnerportal.prospects;

import io.partnerportal.kernel.InvalidField;

/**
 * The operator rejects a pre-registration.
 *
 * @param reason the partner reads it
 */
public record RejectProspect(String reason) {

    public static final int LONGEST = 256;

    /** @throws InvalidField the reason is missing or too long */
    RejectProspect checked() {
        var stripped = reason.strip();
        if (stripped.isEmpty()) {
            throw new InvalidField("reason", "accounts.required");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidField("reason", "accounts.too-long", LONGEST);
        }
        return new RejectProspect(stripped);
    }
}
