/**
 * Signing in (登录): how a person proves who they are, how guessing is stopped, and since when they are here.
 * Door: {@link io.partnerportal.signin.SignIns} begins and ends sign-ins.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {"accounts", "lockout", "notifications", "secondfactor", "tasks"})
package io.partnerportal.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
