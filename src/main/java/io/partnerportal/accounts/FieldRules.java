package io.partnerportal.accounts;

import io.partnerportal.kernel.EmailAddress;
import io.partnerportal.kernel.InvalidField;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What names, texts and addresses of accounts and users must look like (R2, R3). */
public final class FieldRules {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z-][a-zA-Z0-9_-]{4,31}");
    private static final Pattern MOBILE = Pattern.compile("\\+?[0-9]{6,20}");

    private static final int LONGEST_TEXT = 128;

    private FieldRules() {}

    public static String name(String field, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || lower.startsWith("op_") || lower.startsWith("shadow_")) {
            throw new InvalidField(field, "accounts.name-form");
        }
        return name;
    }

    public static String displayName(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new InvalidField("displayName", "accounts.required");
        }
        if (stripped.length() > LONGEST_TEXT) {
            throw new InvalidField("displayName", "accounts.too-long", LONGEST_TEXT);
        }
        // mails name people and companies in their subjects, where a line break could begin another header
        if (stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidField("displayName", "accounts.no-controls");
        }
        return stripped;
    }

    public static String email(String email) {
        return email("email", email);
    }

    public static String email(String field, String email) {
        var stripped = email.strip();
        if (EmailAddress.ascii(stripped).isEmpty()) {
            throw new InvalidField(field, "accounts.email-form");
        }
        return stripped;
    }

    /** A mobile number in {@link #plainMobile one form}; absent when nothing was typed. */
    public static @Nullable String mobile(String field, @Nullable String mobile) {
        var digits = mobile == null ? "" : plainMobile(mobile);
        if (digits.isEmpty()) {
            return null;
        }
        if (!MOBILE.matcher(digits).matches()) {
            throw new InvalidField(field, "accounts.mobile-form");
        }
        return digits;
    }

    /**
     * One way to write one number: without the blanks and hyphens people type, and with a country code for none but
     * foreign ones.
     */
    public static String plainMobile(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .replaceFirst("^00(?=[1-9])", "+")
                .replaceFirst("^\\+?86(?=1[3-9][0-9]{9}$)|^\\+86(?=[0-9])", "");
    }
}
