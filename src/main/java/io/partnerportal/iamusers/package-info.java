/**
 * Users an account's owner makes outside organisation management (IAM子用户, 账号中心): they may prove who they are and
 * then get 401 everywhere (S18). Doors: {@link io.partnerportal.iamusers.IamUserService} and
 * {@link io.partnerportal.iamusers.IamUserQueries}.
 */
@NullMarked
@ApplicationModule(
        displayName = "IAM users",
        allowedDependencies = {"accounts", "exports", "protection", "signin"})
package io.partnerportal.iamusers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
