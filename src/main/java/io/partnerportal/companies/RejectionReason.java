package io.partnerportal.companies;

import io.partnerportal.kernel.InvalidField;

/** Why the operator does not want a change. */
public record RejectionReason(String reason) {

    public static final int LONGEST = 500;

    /** @throws InvalidField it is missing or too long */
    String checked() {
        if (reason.isBlank()) {
            throw new InvalidField("reason", "companies.reason-missing");
        }
        if (reason.strip().length() > LONGEST) {
            throw new InvalidField("reason", "companies.too-long", LONGEST);
        }
        return reason.strip();
    }
}
