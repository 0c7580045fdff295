/**
 * Access keys (访问密钥): what programs sign with, who holds them, and who a signed request comes from.
 * Doors: {@link io.partnerportal.accesskeys.AccessKeyService} to change and
 * {@link io.partnerportal.accesskeys.AccessKeyQueries} to read one's own, {@link io.partnerportal.accesskeys.SignedCallers}
 * for the open API.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access keys",
        allowedDependencies = {"accounts", "openapi", "protection"})
package io.partnerportal.accesskeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
