package io.partnerportal.accounts;

import io.partnerportal.identity.AccountKind;

/**
 * Opens an account together with its owner.
 *
 * @param name what one signs in with, unique in the portal
 * @param password the first password in clear; stored only as a hash
 */
public record NewAccount(
        AccountKind kind, String name, String displayName, String email, String site, String password) {}
