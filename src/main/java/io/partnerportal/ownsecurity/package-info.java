/**
 * What people do about their own way in (安全设置): password, second factor, where they are signed in and who tried to be.
 * Doors: {@link io.partnerportal.ownsecurity.OwnSecurityService}, {@link io.partnerportal.ownsecurity.OwnSignInService}
 * and {@link io.partnerportal.ownsecurity.OwnSignInQueries}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Own security",
        allowedDependencies = {"lockout", "secondfactor", "signin"})
package io.partnerportal.ownsecurity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
