/**
 * Every account there is, for the operator (账号管理): its state, its site, and what other modules know about it.
 * Doors: {@link io.partnerportal.directory.DirectoryService} and {@link io.partnerportal.directory.ClosureService} to
 * change, {@link io.partnerportal.directory.DirectoryQueries} to read. Higher modules add parts to an account with
 * {@link io.partnerportal.directory.AccountPanel} and object to its closing with
 * {@link io.partnerportal.directory.ClosureObjection}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"accounts", "drafts", "exports", "notifications", "signin"})
package io.partnerportal.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
