package io.partnerportal.accounts;

import io.partnerportal.kernel.InvalidField;
import java.util.Locale;
import java.util.regex.Pattern;

/** What names, texts and addresses of accounts and users must look like (R2, R3). */
final class FieldRules {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z-][a-zA-Z0-9_-]{4,31}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,189}\\.[^\\s@<>\"]{1,63}");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_TEXT = 128;

    private FieldRules() {}

    static String name(String field, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || lower.startsWith("op_") || lower.startsWith("shadow_")) {
            throw new InvalidField(field, "accounts.name-form");
        }
        return name;
    }

    static String displayName(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new InvalidField("displayName", "accounts.required");
        }
        if (stripped.length() > LONGEST_TEXT) {
            throw new InvalidField("displayName", "accounts.too-long", LONGEST_TEXT);
        }
        return stripped;
    }

    static String email(String email) {
        var stripped = email.strip();
        if (stripped.length() > LONGEST_EMAIL || !EMAIL.matcher(stripped).matches()) {
            throw new InvalidField("email", "accounts.email-form");
        }
        return stripped;
    }
}
