package io.partnerportal.accounts;

import io.partnerportal.kernel.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed about a user; the user name may not (R1).
 *
 * @param email absent when none is known
 * @param mobile absent when none is known
 */
public record UserDetails(
        String displayName,
        @Nullable String email,
        @Nullable String mobile) {

    /** @throws InvalidField a value breaks a rule */
    UserDetails checked() {
        return new UserDetails(
                FieldRules.displayName(displayName),
                email == null || email.isBlank() ? null : FieldRules.email(email),
                FieldRules.mobile("mobile", mobile));
    }
}
