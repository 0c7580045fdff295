package io.partnerportal.iamusers;

import org.jspecify.annotations.Nullable;

/**
 * Makes an IAM user of the caller's account.
 *
 * @param name user name (用户名), unique within the account, never changed (R1, R2)
 * @param email unique within the account (R3); absent when none is known
 * @param password the first password in clear; changed at the first sign-in
 */
public record NewIamUser(
        String name, String displayName, @Nullable String email, String password) {}
