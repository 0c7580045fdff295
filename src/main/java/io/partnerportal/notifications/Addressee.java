package io.partnerportal.notifications;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A user as messages need to know them.
 *
 * @param email absent: no copies by mail
 * @param language the saved choice; Chinese where there is none
 */
public record Addressee(
        long user, String displayName, @Nullable String email, Locale language) {}
