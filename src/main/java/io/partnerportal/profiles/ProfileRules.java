package io.partnerportal.profiles;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.kernel.InvalidField;
import java.time.ZoneId;
import java.util.List;

/** What a profile must look like, and which languages and time zones there are to choose from. */
public final class ProfileRules {

    /** Languages the portal speaks, the first one first. */
    public static final List<String> LANGUAGES = List.of("zh-CN", "en");

    /** Time zones by place; abbreviations and fixed offsets know no summer. */
    public static final List<String> TIME_ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    private ProfileRules() {}

    /**
     * The wish as it will be kept.
     *
     * @throws InvalidField a value breaks a rule
     */
    static Profile checked(Profile wish) {
        if (!LANGUAGES.contains(wish.language())) {
            throw new InvalidField("language", "profiles.language-unknown");
        }
        if (!TIME_ZONES.contains(wish.timeZone())) {
            throw new InvalidField("timeZone", "profiles.time-zone-unknown");
        }
        return new Profile(
                FieldRules.displayName(wish.displayName()),
                FieldRules.mobile("mobile", wish.mobile()),
                FieldRules.email(wish.email() == null ? "" : wish.email()),
                wish.language(),
                wish.timeZone());
    }
}
