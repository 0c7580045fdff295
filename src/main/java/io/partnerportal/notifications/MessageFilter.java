package io.partnerportal.notifications;

import org.jspecify.annotations.Nullable;

/**
 * Which of one's messages to list.
 *
 * @param category absent for all
 * @param read whether read ones or unread ones; absent for both
 */
public record MessageFilter(
        @Nullable MessageCategory category, @Nullable Boolean read) {

    public static final MessageFilter ALL = new MessageFilter(null, null);
}
