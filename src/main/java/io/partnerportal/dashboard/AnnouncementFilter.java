package io.partnerportal.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * Which announcements to list.
 *
 * @param text part of a title, empty for all
 * @param state absent for all
 */
public record AnnouncementFilter(String text, @Nullable AnnouncementState state) {}
