/**
 * Protection of sensitive operations (敏感操作保护, R29): a code sent to whoever acts, asked for when the account's switch is
 * on. A screen calls {@link io.partnerportal.protection.Protection#confirm}, the door behind it
 * {@link io.partnerportal.protection.Verified#require} with the same operation and request. Codes that prove an
 * address to be one's own go through {@link io.partnerportal.protection.AddressProof}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Protection",
        allowedDependencies = {"mails", "tasks"})
package io.partnerportal.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
