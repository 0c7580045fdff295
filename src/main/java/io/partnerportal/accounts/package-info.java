/**
 * Accounts and signing in (账号与登录): who exists, how they prove it, and since when they are here.
 * Doors: {@link io.partnerportal.accounts.AccountService} opens accounts and users,
 * {@link io.partnerportal.accounts.SignIns} begins and ends sign-ins, {@link io.partnerportal.accounts.UserPreferences}
 * keeps what a user chose.
 */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"tasks"})
package io.partnerportal.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
