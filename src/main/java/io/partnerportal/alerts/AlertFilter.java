package io.partnerportal.alerts;

import org.jspecify.annotations.Nullable;

/**
 * Which alerts a list shows.
 *
 * @param text part of the customer's name or account; empty for all
 * @param state absent for all
 */
public record AlertFilter(String text, @Nullable AlertState state) {}
