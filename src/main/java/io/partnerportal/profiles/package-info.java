/**
 * The profile a user keeps of themselves (个人资料): name, mobile, e-mail, language, time zone.
 * Doors: {@link io.partnerportal.profiles.ProfileService} to change, {@link io.partnerportal.profiles.ProfileQueries}
 * to read. Higher modules add parts to the page with {@link io.partnerportal.profiles.ProfilePanel}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Profiles",
        allowedDependencies = {"accounts", "notifications", "protection"})
package io.partnerportal.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
