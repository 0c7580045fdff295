/**
 * The second factor at sign-in (两步验证): one-time codes of an authenticator app (RFC 6238) and recovery codes.
 * {@link io.partnerportal.secondfactor.SecondFactors} keeps them for the doors of {@code signin}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Second factor",
        allowedDependencies = {"accounts", "charts"})
package io.partnerportal.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
