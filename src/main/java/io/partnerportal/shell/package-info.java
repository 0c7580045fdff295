/** The frame around every screen (外壳): layout, sign-in, errors, security. Knows all modules; none knows it. */
@NullMarked
@ApplicationModule(displayName = "Shell")
package io.partnerportal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
