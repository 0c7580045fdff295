package io.partnerportal.prospects;

import io.partnerportal.kernel.InvalidField;
import io.partnerportal.outreach.AddressRules;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a partner claims (报备). An e-mail address or a mobile number is needed, both are better.
 *
 * @param language in which the prospect is written to, one of {@link #LANGUAGES}
 */
public record NewProspect(
        String company,
        String contact,
        @Nullable String email,
        @Nullable String mobile,
        String language,
        @Nullable String note) {

    public static final List<String> LANGUAGES = List.of("zh-CN", "en");
    public static final int LONGEST_NAME = 128;
    public static final int LONGEST_NOTE = 255;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /**
     * The same in one form.
     *
     * @throws InvalidField a value breaks a rule
     */
    public NewProspect checked() {
        if (!LANGUAGES.contains(language)) {
            throw new InvalidField("language", "prospects.language-unknown");
        }
        var checked = new NewProspect(
                required("company", company),
                required("contact", contact),
                email == null || email.isBlank() ? null : AddressRules.email("email", email),
                mobile == null || mobile.isBlank() ? null : AddressRules.mobile("mobile", mobile),
                language,
                text("note", Objects.requireNonNullElse(note, ""), LONGEST_NOTE));
        if (checked.email() == null && checked.mobile() == null) {
            throw new InvalidField("email", "prospects.contact-missing");
        }
        return checked;
    }

    private static String required(String field, String text) {
        var checked = text(field, text, LONGEST_NAME);
        if (checked.isEmpty()) {
            throw new InvalidField(field, "accounts.required");
        }
        return checked;
    }

    private static String text(String field, String text, int most) {
        var stripped = text.strip();
        if (stripped.length() > most) {
            throw new InvalidField(field, "accounts.too-long", most);
        }
        if (CONTROLS.matcher(stripped).find()) {
            throw new InvalidField(field, "prospects.no-controls");
        }
        return stripped;
    }
}
