package io.partnerportal.directory;

import io.partnerportal.kernel.InvalidField;

/** Why the operator does something to an account. */
public record Reason(String reason) {

    public static final int LONGEST = 500;

    /** @throws InvalidField it is missing or too long */
    String checked() {
        if (reason.isBlank()) {
            throw new InvalidField("reason", "directory.reason-missing");
        }
        if (reason.strip().length() > LONGEST) {
            throw new InvalidField("reason", "directory.reason-too-long", LONGEST);
        }
        return reason.strip();
    }
}
