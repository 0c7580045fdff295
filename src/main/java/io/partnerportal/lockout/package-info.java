/**
 * How guessing is stopped (锁定): every attempt to prove who one is is booked before it is looked at.
 * {@link io.partnerportal.lockout.Lockout} is what the doors that take passwords and codes ask first.
 */
@NullMarked
@ApplicationModule(
        displayName = "Lockout",
        allowedDependencies = {"tasks"})
package io.partnerportal.lockout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
