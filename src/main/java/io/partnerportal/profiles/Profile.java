package io.partnerportal.profiles;

import io.partnerportal.kernel.Masking;
import java.util.Map;
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

    /** What the operation log keeps. */
    Map<String, String> values() {
        return Map.of(
                "displayName",
                Masking.name(displayName),
                "mobile",
                mobile == null ? "" : Masking.mobile(mobile),
                "email",
                email == null ? "" : Masking.email(email),
                "language",
                language,
                "timeZone",
                timeZone);
    }
}
