package io.partnerportal.members;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.SystemRole;
import java.util.Set;

/**
 * Add somebody to a partner's organisation (新建组织人员).
 *
 * @param password the first password, in clear; to be changed at the first sign-in (R28)
 */
public record NewMember(
        PublicId partner, String name, String displayName, String email, Set<SystemRole> roles, String password) {

    NewPerson person() {
        return new NewPerson(name, displayName, "", email, "", password);
    }
}
