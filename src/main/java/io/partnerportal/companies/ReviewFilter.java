package io.partnerportal.companies;

import org.jspecify.annotations.Nullable;

/**
 * Which wishes to change a company to list.
 *
 * @param text part of the company's name or of its account, empty for all
 * @param status absent for all
 */
public record ReviewFilter(String text, @Nullable ChangeStatus status) {}
