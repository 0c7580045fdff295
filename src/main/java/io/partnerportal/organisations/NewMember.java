package io.partnerportal.organisations;

import io.partnerportal.kernel.PublicId;
import java.util.Set;

/**
 * Add somebody to a partner's organisation (新建组织人员).
 *
 * @param password the first password, in clear
 */
public record NewMember(
        PublicId partner, String name, String displayName, String email, Set<SystemRole> roles, String password) {}
