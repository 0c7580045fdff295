/**
 * Registration behind a link (注册): codes that prove an address to be read by whoever registers with it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Registrations",
        allowedDependencies = {"mails", "outreach", "tasks"})
package io.partnerportal.registrations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
