package io.partnerportal.profiles;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of themselves, as read and as wished.
 *
 * @param language {@code zh-CN} or {@code en}
 * @param timeZone such as {@code Asia/Shanghai}; every instant on the user's screens is shown in it
 */
public record Profile(
        String displayName,
        @Nullable String mobile,
        @Nullable String email,
        String language,
        String timeZone) {

    /** By name of the field, for the operation log. */
    Map<String, String> values() {
        return Map.of(
                "displayName",
                displayName,
                "mobile",
                Objects.requireNonNullElse(mobile, ""),
                "email",
                Objects.requireNonNullElse(email, ""),
                "language",
                language,
                "timeZone",
                timeZone);
    }
}
