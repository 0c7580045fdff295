package io.partnerportal.transfers;

import io.partnerportal.kernel.InvalidField;

/** Why a transfer is asked for, refused or cancelled; both resellers read it. */
public final class TransferReason {

    public static final int LONGEST = 256;

    private TransferReason() {}

    /** @throws InvalidField it is missing or too long */
    static String checked(String reason) {
        var stripped = reason.strip();
        if (stripped.isEmpty()) {
            throw new InvalidField("reason", "transfers.reason-missing");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidField("reason", "transfers.reason-too-long", LONGEST);
        }
        return stripped;
    }
}
