package io.partnerportal.contacts;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the partner whom its customers may turn to.
 *
 * @param phone absent where the administrator has none on file
 */
public record PersonToAsk(String name, @Nullable String phone, String email) {}
