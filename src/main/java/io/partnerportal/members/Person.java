package io.partnerportal.members;

import io.partnerportal.accounts.UserDetails;
import io.partnerportal.kernel.InvalidField;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of a member and may be changed.
 *
 * @param mobile may be empty
 * @param email every member has one
 * @param note position or note, may be empty
 */
public record Person(String displayName, String mobile, String email, String note) {

    private static final int LONGEST_NOTE = 255;

    static Person of(MemberRow row) {
        return new Person(
                row.displayName(),
                Objects.requireNonNullElse(row.mobile(), ""),
                Objects.requireNonNullElse(row.email(), ""),
                Objects.requireNonNullElse(row.note(), ""));
    }

    /** @throws InvalidField the note is too long, or the e-mail address is missing */
    void check() {
        if (note.strip().length() > LONGEST_NOTE) {
            throw new InvalidField("note", "accounts.too-long", LONGEST_NOTE);
        }
        if (email.isBlank()) {
            throw new InvalidField("email", "accounts.email-form");
        }
    }

    UserDetails details() {
        return new UserDetails(displayName, email, mobile);
    }

    /** For the operation log. */
    Map<String, String> facts() {
        return Map.of("displayName", displayName, "mobile", mobile, "email", email, "note", note);
    }
}
