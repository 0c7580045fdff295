package io.partnerportal.organisations;

import io.partnerportal.kernel.InvalidField;
import java.util.Optional;
import java.util.Set;

/** The one to three roles a member holds together (R4–R7). */
public record RoleSet(Set<SystemRole> roles) {

    public static final int MOST = 3;

    /** @throws InvalidField the roles may not be held together */
    public RoleSet {
        roles = Set.copyOf(roles);
        var problem = problemOf(roles);
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    /** Why these roles may not be held together; absent when they may. */
    public static Optional<InvalidField> problemOf(Set<SystemRole> roles) {
        if (roles.isEmpty()) {
            return Optional.of(new InvalidField("roles", "organisations.roles-missing"));
        }
        if (roles.contains(SystemRole.ADMINISTRATOR) && roles.size() > 1) {
            return Optional.of(new InvalidField("roles", "organisations.roles-administrator-alone"));
        }
        if (roles.contains(SystemRole.ACCOUNT_MANAGER) && roles.contains(SystemRole.ACCOUNT_DIRECTOR)) {
            return Optional.of(new InvalidField("roles", "organisations.roles-manager-or-director"));
        }
        if (roles.size() > MOST) {
            return Optional.of(new InvalidField("roles", "organisations.roles-too-many", MOST));
        }
        return Optional.empty();
    }

    /** R10: an account manager without a second role sees own customers only. */
    public boolean seesOwnCustomersOnly() {
        return roles.equals(Set.of(SystemRole.ACCOUNT_MANAGER));
    }
}
