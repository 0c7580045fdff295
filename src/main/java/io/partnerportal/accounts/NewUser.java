package io.partnerportal.accounts;

import io.partnerportal.identity.UserKind;
import org.jspecify.annotations.Nullable;

/**
 * Adds a user to an account.
 *
 * @param name user name (用户名), unique within the account
 * @param password the first password in clear; stored only as a hash
 */
public record NewUser(
        long account,
        UserKind kind,
        String name,
        String displayName,
        @Nullable String email,
        String password) {}
