/** Passwords (密码): what one must be, how hard it is to guess, and the field in which a new one is typed. */
@NullMarked
@ApplicationModule(displayName = "Passwords")
package io.partnerportal.passwords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
