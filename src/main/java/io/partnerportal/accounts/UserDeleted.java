package io.partnerportal.accounts;

/**
 * A user was deleted for good: what was kept for them alone can go, in the same transaction.
 *
 * @param user database key of the user
 */
public record UserDeleted(long user) {}
