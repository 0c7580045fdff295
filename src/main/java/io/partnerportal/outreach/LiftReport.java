package io.partnerportal.outreach;

import io.partnerportal.kernel.InvalidField;

/**
 * Mail to a reported address is allowed again.
 *
 * @param reason such as who asked for it
 */
public record LiftReport(String reason) {

    public static final int LONGEST = 256;

    /** @throws InvalidField the reason is missing or too long */
    LiftReport checked() {
        var stripped = reason.strip();
        if (stripped.isEmpty()) {
            throw new InvalidField("reason", "accounts.required");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidField("reason", "accounts.too-long", LONGEST);
        }
        return new LiftReport(stripped);
    }
}
