package io.partnerportal.accounts;

import io.partnerportal.identity.UserKind;
import org.jspecify.annotations.Nullable;

/**
 * Adds a user to an account.
 *
 * @param name user name (用户名), unique within the account
 * @param mobile absent when none is known
 * @param password the first password in clear; stored only as a hash
 * @param mustChangePassword whether the user chooses another one at the first sign-in (R28)
 */
public record NewUser(
        long account,
        UserKind kind,
        String name,
        String displayName,
        @Nullable String email,
        @Nullable String mobile,
        String password,
        boolean mustChangePassword) {}
