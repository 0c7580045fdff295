/**
 * Roles (角色): the ones every partner has, the ones an administrator makes, and what a member may do with them.
 * Doors: {@link io.partnerportal.roles.RoleService} to change, {@link io.partnerportal.roles.RoleQueries} to read.
 */
@NullMarked
@ApplicationModule(
        displayName = "Roles",
        allowedDependencies = {"accounts", "drafts", "organisations"})
package io.partnerportal.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
