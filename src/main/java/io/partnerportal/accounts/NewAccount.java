package io.partnerportal.accounts;

import io.partnerportal.identity.AccountKind;

/**
 * Opens an account together with its owner.
 *
 * @param accountName what one signs in with, unique in the portal
 * @param password the first password in clear; stored only as a hash
 */
public record NewAccount(
        AccountKind kind, String accountName, String displayName, String email, String site, String password) {}
