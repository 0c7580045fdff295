package io.partnerportal.customers;

import io.partnerportal.kernel.PublicId;
import org.jspecify.annotations.Nullable;

/**
 * Which customers to list.
 *
 * @param text part of the account or display name, empty for all
 * @param partner whose customers of today; absent for all
 */
public record CustomerFilter(String text, @Nullable PublicId partner) {}
