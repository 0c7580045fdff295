package io.partnerportal.roles;

import io.partnerportal.kernel.InvalidField;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one to three roles a member holds together (R4–R7).
 *
 * @param system those of the system
 * @param custom how many of the organisation's own
 */
public record RoleSet(Set<SystemRole> system, int custom) {

    public static final int MOST = 3;

    /** @throws InvalidField the roles may not be held together */
    public RoleSet {
        system = Set.copyOf(system);
        var problem = problemOf(system, custom);
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    public RoleSet(Set<SystemRole> system) {
        this(system, 0);
    }

    /** @throws InvalidField the roles may not be held together */
    public static RoleSet of(Collection<Role> roles) {
        var system = systemRoles(roles);
        return new RoleSet(system, roles.size() - system.size());
    }

    /** Why these roles may not be held together; absent when they may. */
    public static Optional<InvalidField> problemOf(Collection<Role> roles) {
        var system = systemRoles(roles);
        return problemOf(system, roles.size() - system.size());
    }

    /** Why these roles may not be held together; absent when they may. */
    public static Optional<InvalidField> problemOf(Set<SystemRole> system, int custom) {
        int count = system.size() + custom;
        if (count == 0) {
            return problem("roles.set-missing");
        }
        if (system.contains(SystemRole.ADMINISTRATOR) && count > 1) {
            return problem("roles.set-administrator-alone");
        }
        if (system.contains(SystemRole.ACCOUNT_MANAGER) && system.contains(SystemRole.ACCOUNT_DIRECTOR)) {
            return problem("roles.set-manager-or-director");
        }
        if (count > MOST) {
            return Optional.of(new InvalidField("roles", "roles.set-too-many", MOST));
        }
        return Optional.empty();
    }

    private static Set<SystemRole> systemRoles(Collection<Role> roles) {
        return roles.stream().map(Role::systemRole).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<InvalidField> problem(String key) {
        return Optional.of(new InvalidField("roles", key));
    }

    /** R10: an account manager without a second role sees own customers only. */
    public boolean seesOwnCustomersOnly() {
        return custom == 0 && system.equals(Set.of(SystemRole.ACCOUNT_MANAGER));
    }
}
