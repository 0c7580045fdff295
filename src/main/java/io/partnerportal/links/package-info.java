/**
 * Links of invitations (邀请链接), whatever they invite to: how they are made and told from guesses.
 */
@NullMarked
@ApplicationModule(
        displayName = "Links",
        allowedDependencies = {"lockout", "tasks"})
package io.partnerportal.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
