package io.partnerportal.organisations;

import org.jspecify.annotations.Nullable;

/**
 * Which partners to list.
 *
 * @param text part of the account name or company, empty for all
 * @param identity absent for all
 */
public record PartnerFilter(String text, @Nullable PartnerIdentity identity) {}
