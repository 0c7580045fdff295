/**
 * Accounts (账号): who exists, what they may be called and what they chose.
 * Doors: {@link io.partnerportal.accounts.AccountService} opens accounts and users,
 * {@link io.partnerportal.accounts.UserPreferences} keeps what a user chose.
 */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"notifications", "tasks"})
package io.partnerportal.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
