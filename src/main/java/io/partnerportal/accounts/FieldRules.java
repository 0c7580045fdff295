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

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern UNSEEN_BUT_BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\r\\n\\t]]");

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
        return needed("displayName", text, LONGEST_TEXT);
    }

    /** As {@link #line}, and not empty. */
    public static String needed(String field, String typed, int most) {
        var line = line(field, typed, most);
        if (line.isEmpty()) {
            throw new InvalidField(field, "accounts.required");
        }
        return line;
    }

    /**
     * A name of somebody, or another text of one line. Nothing in it hides, breaks or turns around what stands beside it.
     */
    public static String line(String field, String typed, int most) {
        return text(field, typed, most, UNSEEN);
    }

    /** As {@link #line}, with line breaks. */
    public static String lines(String field, String typed, int most) {
        return text(field, typed, most, UNSEEN_BUT_BREAKS);
    }

    private static String text(String field, String typed, int most, Pattern refused) {
        var stripped = typed.strip();
        if (stripped.length() > most) {
            throw new InvalidField(field, "accounts.too-long", most);
        }
        if (refused.matcher(stripped).find()) {
            throw new InvalidField(field, "accounts.no-controls");
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
