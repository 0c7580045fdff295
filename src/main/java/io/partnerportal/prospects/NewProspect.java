package io.partnerportal.prospects;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.outreach.AddressRules;
import java.util.List;
import java.util.Objects;
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
                FieldRules.needed("company", company, LONGEST_NAME),
                FieldRules.needed("contact", contact, LONGEST_NAME),
                email == null || email.isBlank() ? null : AddressRules.email("email", email),
                mobile == null || mobile.isBlank() ? null : AddressRules.mobile("mobile", mobile),
                language,
                FieldRules.line("note", Objects.requireNonNullElse(note, ""), LONGEST_NOTE));
        if (checked.email() == null && checked.mobile() == null) {
            throw new InvalidField("email", "prospects.contact-missing");
        }
        return checked;
    }
}
