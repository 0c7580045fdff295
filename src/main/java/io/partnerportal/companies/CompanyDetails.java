package io.partnerportal.companies;

import static java.util.Objects.requireNonNullElse;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.kernel.InvalidField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a company may ask to have changed; texts that are not known are empty.
 *
 * @param name in Chinese, as registered
 * @param website with {@code http://} or {@code https://}
 */
public record CompanyDetails(
        String name,
        String nameEn,
        @Nullable Industry industry,
        String address,
        String website,
        String contactName,
        String contactMobile,
        String contactEmail) {

    public static final int LONGEST_NAME = 128;
    public static final int LONGEST_TEXT = 200;
    public static final int LONGEST_ADDRESS = 300;
    public static final int LONGEST_CONTACT = 64;

    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s<>\"]{3,}");

    /** A change that waits since before a field was thought of does not know the field. */
    public CompanyDetails {
        name = requireNonNullElse(name, "");
        nameEn = requireNonNullElse(nameEn, "");
        address = requireNonNullElse(address, "");
        website = requireNonNullElse(website, "");
        contactName = requireNonNullElse(contactName, "");
        contactMobile = requireNonNullElse(contactMobile, "");
        contactEmail = requireNonNullElse(contactEmail, "");
    }

    /**
     * As it will be kept.
     *
     * @throws InvalidField a value breaks a rule
     */
    CompanyDetails checked() {
        if (name.isBlank()) {
            throw new InvalidField("name", "companies.required");
        }
        if (!website.isBlank() && !WEBSITE.matcher(website.strip()).matches()) {
            throw new InvalidField("website", "companies.website-form");
        }
        return new CompanyDetails(
                text("name", name, LONGEST_NAME),
                text("nameEn", nameEn, LONGEST_TEXT),
                industry,
                text("address", address, LONGEST_ADDRESS),
                text("website", website, LONGEST_TEXT),
                text("contactName", contactName, LONGEST_CONTACT),
                requireNonNullElse(FieldRules.mobile("contactMobile", contactMobile), ""),
                contactEmail.isBlank() ? "" : FieldRules.email("contactEmail", contactEmail));
    }

    /** By name of the field, in the order of the form. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("nameEn", nameEn);
        fields.put("industry", industry == null ? "" : industry.name());
        fields.put("address", address);
        fields.put("website", website);
        fields.put("contactName", contactName);
        fields.put("contactMobile", contactMobile);
        fields.put("contactEmail", contactEmail);
        return fields;
    }

    /** Fields that say something about a person. */
    static Set<String> personal() {
        return Set.of("contactName", "contactMobile", "contactEmail");
    }

    /** For the operation log, which says constants in its reader's words. */
    Map<String, String> values() {
        var fields = fields();
        fields.computeIfPresent("industry", (_, value) -> value.isEmpty() ? "" : "companies.industry." + value);
        return fields;
    }

    private static String text(String field, String text, int longest) {
        return FieldRules.line(field, text, longest);
    }
}
