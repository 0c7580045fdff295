package io.partnerportal.roles;

import java.util.Set;

/**
 * A custom role as its author wants it.
 *
 * @param permissions constants of {@link io.partnerportal.identity.Permission}; the defaults need not be named
 */
public record RoleWish(String name, String note, Set<String> permissions) {}
