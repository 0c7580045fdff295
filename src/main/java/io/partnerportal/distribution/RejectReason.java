package io.partnerportal.distribution;

import io.partnerportal.kernel.InvalidField;

/** Why an application is rejected; the applicant reads it. */
public record RejectReason(String reason) {

    public static final int LONGEST = 256;

    /** @throws InvalidField it is missing or too long */
    String checked() {
        var stripped = reason.strip();
        if (stripped.isEmpty()) {
            throw new InvalidField("reason", "distribution.missing");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidField("reason", "distribution.too-long", LONGEST);
        }
        return stripped;
    }
}
