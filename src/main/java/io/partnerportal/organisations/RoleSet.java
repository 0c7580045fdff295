package io.partnerportal.organisations;

import io.partnerportal.kernel.InvalidField;
import java.util.Set;

/** The one to three roles a member holds together (R4–R7). */
public record RoleSet(Set<SystemRole> roles) {

    private static final int MOST = 3;

    /** @throws InvalidField the roles may not be held together */
    public RoleSet {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new InvalidField("roles", "organisations.roles-missing");
        }
        if (roles.size() > MOST) {
            throw new InvalidField("roles", "organisations.roles-too-many", MOST);
        }
        if (roles.contains(SystemRole.ADMINISTRATOR) && roles.size() > 1) {
            throw new InvalidField("roles", "organisations.roles-administrator-alone");
        }
        if (roles.contains(SystemRole.ACCOUNT_MANAGER) && roles.contains(SystemRole.ACCOUNT_DIRECTOR)) {
            throw new InvalidField("roles", "organisations.roles-manager-or-director");
        }
    }

    /** R10: an account manager without a second role sees own customers only. */
    public boolean seesOwnCustomersOnly() {
        return roles.equals(Set.of(SystemRole.ACCOUNT_MANAGER));
    }
}
