package io.partnerportal.registrations;

import io.partnerportal.kernel.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * A new account for whoever was invited.
 *
 * @param accountName what one signs in with
 * @param displayName company or person
 * @param email ignored where the invitation went to an address
 * @param code the one that was mailed to the address
 * @param mobile the owner's; may be missing
 * @param mobileCode the one that was sent to that number; matters only where codes can be
 * @param password in clear; stored only as a hash
 * @param repetition the same again
 */
public record Registration(
        String accountName,
        String displayName,
        @Nullable String email,
        String code,
        @Nullable String mobile,
        @Nullable String mobileCode,
        String password,
        String repetition) {

    /** @throws InvalidField the passwords differ */
    public void requireSamePasswords() {
        if (!password.equals(repetition)) {
            throw new InvalidField("repetition", "registrations.passwords-differ");
        }
    }
}
