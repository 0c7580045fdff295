/**
 * Every account there is, for the operator (账号管理): its state, its site, and what other modules know about it.
 * Doors: {@link io.partnerportal.directory.DirectoryService} to change, {@link io.partnerportal.directory.DirectoryQueries}
 * to read. Higher modules add parts to an account with {@link io.partnerportal.directory.AccountPanel}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"accounts", "notifications", "signin"})
package io.partnerportal.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
