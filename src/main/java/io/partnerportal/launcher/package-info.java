/**
 * How the portal comes to life (启动): the command line, the settings and what every request carries. Knows no
 * feature; a feature offers it a {@link io.partnerportal.launcher.Command}.
 */
@NullMarked
@ApplicationModule(displayName = "Launcher", allowedDependencies = "database")
package io.partnerportal.launcher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
