package io.partnerportal.distribution;

import org.jspecify.annotations.Nullable;

/**
 * Which applications to list.
 *
 * @param text part of company, account name, mobile or e-mail, empty for all
 * @param state absent for all
 */
public record ApplicationFilter(String text, @Nullable ApplicationState state) {}
